import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate } from '../src/migrate.ts';
import { type NdjsonLine, type NdjsonOptions, readNdjson } from '../src/read-ndjson.ts';
import { definition } from './support/documents.ts';
import { from09 } from './support/migration-0.9.ts';

async function* streamOf(chunks: readonly (Uint8Array | string)[]) {
  yield* chunks;
}

async function read(
  chunks: readonly (Uint8Array | string)[],
  options?: NdjsonOptions,
): Promise<readonly NdjsonLine[]> {
  const lines: NdjsonLine[] = [];
  for await (const line of readNdjson(streamOf(chunks), options)) lines.push(line);
  return lines;
}

const good = JSON.stringify(definition());
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (lines: readonly NdjsonLine[]) =>
  lines.map((line) => [line.line, line.ok ? 'ok' : line.error[0]?.code]);

describe('NDJSON', () => {
  test('gives each definition with its line; the last line needs no end', async () => {
    const lines = await read([`${good}\n${good}`]);
    expect(lines).toEqual([
      { line: 1, ok: true, value: definition(), warnings: [] },
      { line: 2, ok: true, value: definition(), warnings: [] },
    ]);
  });

  test('may have CR LF, blank lines, a byte order mark, and nothing in it', async () => {
    const lines = await read([`\ufeff${good}\r\n\r\n  \t\n${good}\r\n`]);
    expect(codes(lines)).toEqual([
      [1, 'ok'],
      [4, 'ok'],
    ]);
    expect(await read([])).toEqual([]);
    expect(await read(['', '\n'])).toEqual([]);
  });

  test('goes on after a bad line', async () => {
    const lines = await read(['{"a":1,"a":2}\n{"a"\n', '{"__proto__":1}\n7\n', `${good}\n`]);
    expect(codes(lines)).toEqual([
      [1, 'document.duplicate-key'],
      [2, 'document.malformed'],
      [3, 'document.not-json'],
      [4, 'mc.type'],
      [5, 'ok'],
    ]);
  });

  test('tells the place of a bad line in the file, and no value', async () => {
    const [, second] = await read([`${good}\n`, '{"secret" 1}\n']);
    expect(second).toEqual({
      line: 2,
      ok: false,
      error: [
        {
          code: 'document.malformed',
          pointer: expect.any(String),
          params: { line: 2, column: 11 },
        },
      ],
      warnings: [],
    });
  });

  test('refuses bytes that are no UTF-8', async () => {
    expect(codes(await read([new Uint8Array([0x22, 0xff, 0x22, 0x0a]), good]))).toEqual([
      [1, 'document.malformed'],
      [2, 'ok'],
    ]);
  });

  test('holds to the limit of a line at n and n + 1, and goes on', async () => {
    const exact = `"${'ä'.repeat(4)}"`; // 10 bytes
    const maxLineBytes = 10;
    const lines = await read([`${exact}\r\n${exact} \n`, 'x'.repeat(99), 'x\n7'], { maxLineBytes });
    expect(codes(lines)).toEqual([
      [1, 'mc.type'],
      [2, 'document.line-too-long'],
      [3, 'document.line-too-long'],
      [4, 'mc.type'],
    ]);
    expect(lines[1]).toMatchObject({ error: [{ params: { line: 2, maxBytes: 10 } }] });
  });

  test('comes out the same wherever the stream is cut, as bytes and as text', async () => {
    const text = `${JSON.stringify(definition({ '/title/fi': 'Ää 🎓' }))}\r\n\n{"a"\n7`;
    const whole = await read([text]);
    const cuts = fc.array(fc.nat(text.length), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.boolean(), async (places, asBytes) => {
        const source = asBytes ? bytes(text) : text;
        const sorted = [0, ...places.toSorted((a, b) => a - b), source.length];
        const pieces = sorted.slice(1).map((end, at) => source.slice(sorted[at], end));
        expect(await read(pieces)).toEqual(whole);
      }),
    );
  });

  test('lets the source use its buffer again', async () => {
    async function* reusing() {
      const buffer = new Uint8Array(16);
      const all = bytes(`${good}\n`);
      for (let at = 0; at < all.length; at += 16) {
        const piece = all.subarray(at, at + 16);
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    }
    for await (const line of readNdjson(reusing())) expect(line.ok).toBe(true);
  });

  test('migrates older definitions when told to', async () => {
    const { title, workload, ...rest } = definition();
    const older = JSON.stringify({ ...rest, schemaVersion: '0.9', name: title, credits: '3' });
    const options = { migrate: (value: unknown) => migrate(value, { migrations: [from09] }) };
    expect(codes(await read([older], options))).toEqual([[1, 'ok']]);
    expect(codes(await read([older]))).toEqual([[1, 'mc.version-unsupported']]);
  });

  test('passes on what the stream throws', async () => {
    async function* broken() {
      yield `${good}\n`;
      throw new Error('disk');
    }
    const lines = readNdjson(broken());
    expect((await lines.next()).done).toBe(false);
    await expect(lines.next()).rejects.toThrow('disk');
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses a limit of %d', async (maxLineBytes) => {
    await expect(read([good], { maxLineBytes })).rejects.toMatchObject({
      code: 'ndjson.max-line-bytes',
    });
  });
});
