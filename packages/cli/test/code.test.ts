import { describe, expect, test } from 'vitest';
import { lines, merkki } from './run-merkki.ts';

describe('merkki code', () => {
  test.each([
    ['fi', 'Toimenpide', 'Haltija'],
    ['sv', 'Åtgärd', 'Innehavaren'],
    ['en', 'Remedy', 'Holder'],
  ])('tells meaning, cause and remedy in %s', async (lang, word, who) => {
    const { code, out } = await merkki('code', 'bake.png.missing', '--lang', lang);
    expect(code).toBe(0);
    for (const part of ['bake.png.missing', word, who]) expect(out).toContain(part);
  });

  test('prints one line of JSON per code', async () => {
    const { code, out } = await merkki('code', 'proof.ok', 'status.revoked', '--json');
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([{ code: 'proof.ok' }, { code: 'status.revoked' }]);
    for (const line of lines(out)) {
      expect(Object.keys(line)).toEqual(['code', 'meaning', 'cause', 'remedy']);
    }
  });

  test('goes on after a code that is none, and names those of its family', async () => {
    const { code, out, err } = await merkki('code', 'status.lost', 'proof.ok', '--json');
    expect(code).toBe(2);
    expect(err).toContain('[usage.unknown-code]');
    expect(err).toContain('status.revoked');
    expect(err).not.toContain('proof.ok');
    expect(lines(out)).toMatchObject([
      { code: 'status.lost', error: { code: 'usage.unknown-code' } },
      { code: 'proof.ok' },
    ]);
  });

  test.each(['nonsense', 'constructor', '__proto__'])('knows no code %s', async (name) => {
    const { code, err } = await merkki('code', name);
    expect([code, err]).toEqual([2, expect.stringContaining('proof.…')]);
  });
});
