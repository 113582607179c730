import { toPointer } from './json-pointer.ts';
import { type Problem, problem } from './problem.ts';

/** Limits for reading JSON from outside. */
export interface JsonLimits {
  /** Largest input in bytes (of a string: UTF-16 units). */
  readonly maxBytes: number;
  /** Most levels of objects and arrays. */
  readonly maxDepth: number;
  /** Most members and elements in all. */
  readonly maxMembers: number;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

interface Frame {
  /** The names seen so far in an object; `undefined` in an array. */
  readonly names: Set<string> | undefined;
  /** The member's name or the element's index that is being read. */
  key: string | number;
}

type Expectation =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'end';

const spaces = /[ \t\r\n]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const literal = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * Walks a JSON text without recursion and reports the first thing that a strict reader refuses.
 *
 * @internal
 */
export function scanJson(text: string, limits: JsonLimits): Problem | undefined {
  const frames: Frame[] = [];
  let expect: Expectation = 'value';
  let at = 0;
  let members = 0;

  const refuse = (code: string, params = {}): Problem =>
    problem(code, toPointer(frames.map((frame) => frame.key)), {
      ...position(text, at),
      ...params,
    });
  const match = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    return expression.exec(text)?.[0];
  };
  const afterValue = (): Expectation => (frames.length === 0 ? 'end' : 'comma-or-end');

  for (;;) {
    at += match(spaces)?.length ?? 0;
    const char = text[at];
    if (char === undefined) return expect === 'end' ? undefined : refuse('json.malformed');
    const frame = frames.at(-1);

    if (expect === 'end') return refuse('json.malformed');
    if (expect === 'colon') {
      if (char !== ':') return refuse('json.malformed');
      at += 1;
      expect = 'value';
    } else if (expect === 'comma-or-end') {
      if (char === ',') {
        at += 1;
        if (frame?.names === undefined) {
          if (frame !== undefined && typeof frame.key === 'number') frame.key += 1;
          expect = 'value';
        } else expect = 'name';
      } else if (char === (frame?.names === undefined ? ']' : '}')) {
        at += 1;
        frames.pop();
        expect = afterValue();
      } else return refuse('json.malformed');
    } else if (expect === 'name' || expect === 'name-or-end') {
      if (char === '}' && expect === 'name-or-end') {
        at += 1;
        frames.pop();
        expect = afterValue();
        continue;
      }
      const token = quotedAt(text, at);
      if (token === undefined || frame?.names === undefined) return refuse('json.malformed');
      const name = unquote(token);
      if (name === undefined) return refuse('json.encoding');
      frame.key = name;
      if (forbidden.has(name)) return refuse('json.forbidden-key');
      if (frame.names.has(name)) return refuse('json.duplicate-key');
      frame.names.add(name);
      members += 1;
      if (members > limits.maxMembers)
        return refuse('limits.members', { maxMembers: limits.maxMembers });
      at += token.length;
      expect = 'colon';
    } else {
      if (char === ']' && expect === 'value-or-end') {
        at += 1;
        frames.pop();
        expect = afterValue();
        continue;
      }
      if (frame !== undefined && frame.names === undefined) {
        members += 1;
        if (members > limits.maxMembers)
          return refuse('limits.members', { maxMembers: limits.maxMembers });
      }
      if (char === '{' || char === '[') {
        if (frames.length >= limits.maxDepth)
          return refuse('limits.depth', { maxDepth: limits.maxDepth });
        frames.push(char === '{' ? { names: new Set(), key: '' } : { names: undefined, key: 0 });
        at += 1;
        expect = char === '{' ? 'name-or-end' : 'value-or-end';
      } else {
        const token = char === '"' ? quotedAt(text, at) : match(literal);
        if (token === undefined || token === '') return refuse('json.malformed');
        if (char === '"' && unquote(token) === undefined) return refuse('json.encoding');
        // RFC 7493, section 2.2: a number that no double holds would become Infinity.
        if (/^[-0-9]/.test(token) && !Number.isFinite(Number(token)))
          return refuse('json.malformed');
        at += token.length;
        expect = afterValue();
      }
    }
  }
}

/** The quoted token that starts at an offset, quotes and all; a loop, as long strings overflow an expression. */
function quotedAt(text: string, start: number): string | undefined {
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return text.slice(start, at + 1);
    if (code < 0x20) return undefined;
    if (code === 0x5c) {
      escapeSequence.lastIndex = at;
      const length = escapeSequence.exec(text)?.[0].length;
      if (length === undefined) return undefined;
      at += length - 1;
    }
  }
  return undefined;
}

/** The text of a quoted token; `undefined` when it holds half of a surrogate pair. */
function unquote(token: string): string | undefined {
  if (!token.includes('\\') && !/[\ud800-\udfff]/.test(token)) return token.slice(1, -1);
  const text: string = JSON.parse(token);
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
    ? undefined
    : text;
}

function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}
