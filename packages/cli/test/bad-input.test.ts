import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { example, freshFolder, lines, merkki } from './run-merkki.ts';

const definition = example('wound-care-at-home.yaml');

let folder: string;
let keys: string;

beforeAll(async () => {
  folder = await freshFolder();
  keys = join(folder, 'keys');
  await merkki('keys', 'new', '--did', 'web:amk.example', '--out', keys);
});

function issue(recipients: string, out: string): ReturnType<typeof merkki> {
  return merkki('issue', definition, '--recipients', recipients, '--keys', keys, '--out', out);
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await freshFolder(), name);
  await writeFile(path, content);
  return path;
}

describe('a place that cannot be written', () => {
  test('ends with 2 where a file stands in the way of a folder', async () => {
    const inTheWay = await file('in-the-way', '');
    const mapped = await merkki('map', 'elm', definition, '--out', join(inTheWay, 'x.json'));
    expect([mapped.code, mapped.err]).toEqual([2, expect.stringContaining('[file.unwritable]')]);
    const issued = await issue(example('recipients.csv'), inTheWay);
    expect([issued.code, issued.err]).toEqual([2, expect.stringContaining('[file.unwritable]')]);
  });

  test('is told with its reason where a file stands for the folder of keys', async () => {
    const { code, err } = await merkki(
      'keys',
      'new',
      '--did',
      'key',
      '--out',
      await file('keys', ''),
    );
    expect([code, err]).toEqual([2, expect.stringContaining('(ENOTDIR)')]);
  });
});

describe('merkki check of a folder', () => {
  test('passes over folders that have the name of a file', async () => {
    const definitions = await freshFolder();
    await mkdir(join(definitions, 'folder.json'));
    await writeFile(join(definitions, 'good.yaml'), await readFile(definition));
    const { code, out } = await merkki('check', definitions, '--json');
    expect([code, lines(out).length]).toEqual([0, 1]);
  });
});

describe('a definition that is no document', () => {
  test.each([
    ['broken', 'title: [', 'document.malformed'],
    ['not text', new Uint8Array([0xff, 0xfe, 0x00]), 'file.not-text'],
  ])('is not good when it is %s', async (_name, content, expected) => {
    const path = await file('definition.yaml', content);
    const { code, out, err } = await merkki('map', 'elm', path);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`[${expected}]`);
  });
});

describe('a recipient list', () => {
  test.each([
    ['is empty', 'list.csv', '', 'recipients.none'],
    ['has a header alone', 'list.csv', 'email,givenName,familyName\n', 'recipients.none'],
    ['is an empty list', 'list.json', '[]', 'recipients.none'],
    ['is broken JSON', 'list.ndjson', '{"email":', 'recipients.malformed'],
    ['has a row of another length', 'list.csv', 'email\na,b\n', 'recipients.malformed'],
    ['is not text', 'list.csv', new Uint8Array([0xc4, 0x0a]), 'file.not-text'],
  ])('that %s issues nothing', async (_name, name, content, expected) => {
    const out = join(await freshFolder(), 'out');
    const { code, err } = await issue(await file(name, content), out);
    expect(code).toBe(1);
    expect(err).toContain(`[${expected}]`);
    await expect(readdir(out)).rejects.toThrow();
  });

  test('may come from a spreadsheet: byte order mark, blank line, semicolons, quotes, CRLF', async () => {
    const list = await file(
      'list.csv',
      '\uFEFF\r\nemail;givenName;familyName;grade\r\n"a@example.org";"Aino; Maria";Oja;4\r\n',
    );
    const { code, err } = await issue(list, join(await freshFolder(), 'out'));
    expect([code, err]).toEqual([0, 'Issued: 1\n']);
  });
});

describe('a recipient', () => {
  test('is the same learner with spaces around the number', async () => {
    const list = await file(
      'list.ndjson',
      '{"learnerId":" 12 3 ","givenName":"A","familyName":"B"}\n{"learnerId":"12 3","givenName":"A","familyName":"B"}\n',
    );
    const { code, err } = await issue(list, join(await freshFolder(), 'out'));
    expect([code, err]).toEqual([1, expect.stringContaining('[recipients.duplicate]')]);
  });

  test('loses no grade to the spelling of a column', async () => {
    const list = await file('list.csv', 'E-mail,Given name,family_name,GRADE\na@b.example,A,B,6\n');
    const { code, err } = await issue(list, join(await freshFolder(), 'out'));
    expect([code, err]).toEqual([1, expect.stringContaining('[recipients.unknown-grade]')]);
  });
});

describe('a manifest from an earlier run', () => {
  test('says which file is gone, and nothing is signed twice', async () => {
    const out = join(await freshFolder(), 'out');
    await issue(example('recipients.csv'), out);
    const manifest = await readFile(join(out, 'manifest.ndjson'), 'utf8');
    const [gone = ''] = (await readdir(out)).filter((name) => name.endsWith('.json'));
    await rm(join(out, gone));
    const { code, err } = await issue(example('recipients.csv'), out);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`${gone}.*\\[issue\\.file-missing\\]`));
    expect(await readFile(join(out, 'manifest.ndjson'), 'utf8')).toBe(manifest);
    expect(await readdir(out)).not.toContain(gone);
  });

  test('is read past lines that are torn or of another form', async () => {
    const out = join(await freshFolder(), 'out');
    await issue(example('recipients.csv'), out);
    const path = join(out, 'manifest.ndjson');
    await appendFile(path, 'null\n{"id":1,"files":{}}\n{"id":"urn:uu');
    const { code, err } = await issue(example('recipients.csv'), out);
    expect([code, err]).toEqual([0, expect.stringContaining('left as they are: 3')]);
  });
});

describe('a resolver map', () => {
  test('tells which of its documents is none', async () => {
    const map = await file('map.json', '{"documents":{"did:web:a.example":"did.json"}}');
    await writeFile(join(map, '..', 'did.json'), '[]');
    const { code, err } = await merkki('verify', definition, '--resolver', map);
    expect(code).toBe(2);
    expect(err).toMatch(/did\.json.*\[resolver\.document\]/);
  });
});

describe('a picture without a credential', () => {
  test('gives a line of JSON where JSON is asked for', async () => {
    const picture = example('wound-care-at-home.png');
    const { code, out } = await merkki('unbake', picture, '--json');
    expect(code).toBe(1);
    expect(lines(out)).toEqual([{ input: picture, error: { code: 'bake.png.missing' } }]);
  });
});

describe('a file that is made to deceive', () => {
  test('brings no control character into a report by its title', async () => {
    const path = await file('definition.yaml', 'title: { en: "Name\\e[2K\\r" }\n');
    const { out } = await merkki('check', path);
    expect(out).toContain('Name');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('moves no cursor and draws no line of its own as a credential', async () => {
    const path = await file(
      'badge.json',
      JSON.stringify({
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        issuer: { id: 'did:web:x', name: 'Spoof\u001b[2K\r\u009b1A\u202e' },
        credentialSubject: { achievement: { name: 'Badge\n  ✓ proof  genuine' } },
        'a\u001b[2Km': 1,
      }),
    );
    const { code, out } = await merkki('verify', path);
    expect(code).toBe(1);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(out).not.toMatch(/^ +✓ proof/m);
  });
});
