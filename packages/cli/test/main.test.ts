import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands.ts';
import { merkki } from './run-merkki.ts';

describe('the command line', () => {
  test('without a command shows the help on standard error and ends with 2', async () => {
    const { code, out, err } = await merkki();
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('merkki COMMAND');
  });

  test.each([
    ['fi', 'Käyttö'],
    ['sv', 'Användning'],
    ['en', 'Usage'],
  ])('shows the help in %s', async (lang, word) => {
    const { code, out } = await merkki('--help', '--lang', lang);
    expect(code).toBe(0);
    expect(out).toContain(word);
  });

  test.each(commands.map(({ name }) => name))(
    'has a help for %s without a missing text',
    async (command) => {
      for (const lang of ['fi', 'sv', 'en']) {
        const { code, out } = await merkki(...command.split(' '), '--help', '--lang', lang);
        expect(code).toBe(0);
        expect(out).not.toMatch(/help\.(option\.)?[a-z-]+/);
      }
    },
  );

  test('has a help for keys new', async () => {
    const { code, out } = await merkki('keys', 'new', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--did');
  });

  test.each([
    [['--lang', 'fi', 'check', '--help']],
    [['--lang=fi', 'check', '--help']],
    [['--json', '--lang', 'fi', 'check', '--help']],
  ])('takes common options before the command: %j', async (words) => {
    const { code, out } = await merkki(...words);
    expect([code, out]).toEqual([0, expect.stringContaining('Käyttö')]);
  });

  test('tells its version', async () => {
    const { code, out } = await merkki('--version');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const bin = fileURLToPath(new URL('../bin/merkki.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'new'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, err]).toEqual([0, '']);
  });

  test('names the whole command that it does not know, and those near it', async () => {
    const { err } = await merkki('keys', 'forget');
    expect(err).toContain('“keys forget”');
    expect(err).toContain('keys new, keys show');
    expect((await merkki('chekc')).err).toContain('Near it: check.');
    expect((await merkki('frobnicate')).err).toContain('merkki --help');
  });

  test('says in the language what is wrong with an option', async () => {
    expect((await merkki('check', '--bogus', '--lang', 'fi')).err).toContain('Valitsinta --bogus');
    expect((await merkki('check', '--stage')).err).toContain('--stage lacks its value');
  });

  test.each(['fi', 'sv', 'en'])('keeps its help within the terminal in %s', async (lang) => {
    for (const words of [['--help'], ['issue', '--help'], ['verify', '--help']]) {
      const { out } = await merkki(...words, '--lang', lang);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test.each([
    [['bogus'], 'usage.unknown-command'],
    [['keys', 'bogus'], 'usage.unknown-command'],
    [['verify'], 'usage.argument-missing'],
    [['check', '--unknown', 'x'], 'usage.option'],
    [['check', '--stage', 'later', 'x'], 'usage.option-value'],
    [['check', '--profile', 'nowhere', 'x'], 'usage.option-value'],
    [['check', '--at', 'yesterday', 'x'], 'usage.not-an-instant'],
    [['verify', '--lang', 'de', 'x'], 'usage.option-value'],
    [['map', 'nowhere', 'x'], 'usage.option-value'],
    [['map'], 'usage.argument-missing'],
    [['issue', 'x'], 'usage.option-missing'],
    [['bake', 'x'], 'usage.argument-missing'],
    [['keys', 'new', '--out', 'x'], 'usage.option-missing'],
    [['keys', 'new', '--did', 'web:', '--out', 'x'], 'usage.option-value'],
  ])('refuses %j with exit code 2 and %s', async (words, code) => {
    const ran = await merkki(...words);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(`[${code}]`);
  });
});
