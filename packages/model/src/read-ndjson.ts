import { InvalidArgumentError, type Problem, problem, readJson } from '@merkki/core';
import type { MicroCredential } from './micro-credential.ts';
import { type Parsed, type ParseOptions, parseMicroCredential } from './parse-micro-credential.ts';
import { splitLines } from './split-lines.ts';

/** What {@link readNdjson} takes. */
export interface NdjsonOptions extends ParseOptions {
  /** Most bytes of one line. Default: 1 MiB. */
  readonly maxLineBytes?: number;
}

/** One line of NDJSON: its number, counted from 1, and what came of parsing it. */
export type NdjsonLine = {
  /** Number of the line in the stream, from 1. */
  readonly line: number;
} & Parsed<MicroCredential>;

/**
 * Reads definitions from NDJSON, one a line, as the bytes come in. Holds one line at a time, so that
 * memory does not grow with the file; a bad line is reported and the next one read. Lines end in LF or
 * CR LF, the last one also without; blank lines count but bring nothing.
 *
 * @param chunks - Pieces of UTF-8 or of text, cut anywhere: a `ReadableStream`, a Node stream, …
 * @returns A result per line. Problems of the text are `document.malformed`,
 * `document.duplicate-key`, `document.not-json` and `document.line-too-long`, with `line` and where
 * known `column`; those of the definition are the parser's.
 * @throws {@link InvalidArgumentError} `ndjson.max-line-bytes`; and what the chunks throw.
 * @see RFC 8259; https://github.com/ndjson/ndjson-spec
 * @example
 * async function* chunks() {
 *   yield '{"schemaVersion":"1.0"}\n';
 * }
 * for await (const { line, ok } of readNdjson(chunks())) console.log(line, ok); // 1 false
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array | string>,
  options: NdjsonOptions = {},
): AsyncGenerator<NdjsonLine, void, undefined> {
  const { maxLineBytes = 1_048_576 } = options;
  if (!Number.isSafeInteger(maxLineBytes) || maxLineBytes < 1) {
    throw new InvalidArgumentError({
      code: 'ndjson.max-line-bytes',
      message: 'maxLineBytes is a whole number from 1 on.',
    });
  }
  for await (const { line, bytes } of splitLines(chunks, maxLineBytes)) {
    if (bytes === undefined) {
      yield refused(line, [
        problem('document.line-too-long', '', { maxBytes: maxLineBytes, line }),
      ]);
      continue;
    }
    if (bytes.every(isBlank)) continue;
    const read = readJson(bytes, { maxBytes: maxLineBytes, maxMembers: maxLineBytes });
    yield read.ok
      ? { line, ...parseMicroCredential(read.value, options) }
      : refused(
          line,
          read.error.map((found) => inFile(found, line)),
        );
  }
}

function refused(line: number, error: readonly Problem[]): NdjsonLine {
  return { line, ok: false, error, warnings: [] };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

/** A problem of one line's JSON, in the words of this package and at its place in the file. */
function inFile({ code, pointer, params }: Problem, line: number): Problem {
  const { column } = params;
  return problem(documentCode(code), pointer, {
    line,
    ...(column === undefined ? {} : { column }),
  });
}

function documentCode(code: string): string {
  if (code === 'json.duplicate-key') return 'document.duplicate-key';
  return code === 'json.malformed' || code === 'json.encoding'
    ? 'document.malformed'
    : 'document.not-json'; // a forbidden name, or too deep
}
