import type { JsonValue } from './json.ts';
import { type Problem, problem } from './problem.ts';
import { failWith, type Result, succeed } from './result.ts';
import { type JsonLimits, scanJson } from './scan-json.ts';

/**
 * Reads one JSON document strictly: well-formed UTF-8 without byte order mark, no duplicate member,
 * no member named `__proto__`, `constructor` or `prototype`, no lone surrogate, no number beyond the
 * range of a double, within the limits.
 *
 * @param input - Text, or bytes of UTF-8.
 * @param limits - Defaults: 1 MiB, 64 levels, 10 000 members.
 * @returns The value, or one problem: `json.encoding`, `json.malformed`, `json.duplicate-key`,
 * `json.forbidden-key`, `limits.size`, `limits.depth` or `limits.members`, with `line` and `column`
 * (from 1) in its parameters.
 * @see RFC 8259; RFC 7493 (I-JSON), sections 2.1 to 2.3.
 * @example
 * readJson('{"a":1,"a":2}'); // { ok: false, error: [{ code: 'json.duplicate-key', pointer: '/a', … }] }
 */
export function readJson(
  input: string | Uint8Array,
  limits: Partial<JsonLimits> = {},
): Result<JsonValue> {
  const maxBytes = limits.maxBytes ?? 1_048_576;
  const size = typeof input === 'string' ? input.length : input.byteLength;
  if (size > maxBytes) return failWith([problem('limits.size', '', { maxBytes })]);
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (text === undefined || text.startsWith('\uFEFF')) return failWith([problem('json.encoding')]);
  const found: Problem | undefined = scanJson(text, {
    maxBytes,
    maxDepth: limits.maxDepth ?? 64,
    maxMembers: limits.maxMembers ?? 10_000,
  });
  if (found !== undefined) return failWith([found]);
  try {
    return succeed(JSON.parse(text) as JsonValue); // JSON.parse returns nothing else
  } catch {
    return failWith([problem('json.malformed')]);
  }
}

/**
 * Decodes UTF-8 strictly; `undefined` when the bytes are not UTF-8. A byte order mark is kept.
 *
 * @example
 * decodeUtf8(new Uint8Array([0xc3])); // undefined
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
