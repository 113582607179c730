import { describe, expect, test } from 'vitest';
import {
  InternalError,
  InvalidArgumentError,
  MerkkiError,
  UnavailableError,
} from '../src/errors.ts';

describe.each([
  ['MerkkiError', MerkkiError],
  ['InvalidArgumentError', InvalidArgumentError],
  ['UnavailableError', UnavailableError],
  ['InternalError', InternalError],
] as const)('%s', (name, Kind) => {
  const cause = new TypeError('no');
  const error = new Kind({
    code: 'a.b',
    message: 'It is so.',
    pointer: '/x',
    params: { n: 1 },
    cause,
  });

  test('carries code, pointer, parameters and cause under its own name', () => {
    expect(error).toMatchObject({ name, code: 'a.b', message: 'It is so.', pointer: '/x', cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(MerkkiError);
  });

  test('points at the whole and has no cause unless told', () => {
    const bare = new Kind({ code: 'a.b', message: 'It is so.' });
    expect(bare).toMatchObject({ pointer: '', params: {} });
    expect('cause' in bare).toBe(false);
  });

  test('is written without its stack and its cause', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name,
      code: 'a.b',
      message: 'It is so.',
      pointer: '/x',
      params: { n: 1 },
    });
  });

  test('is recognised, also when another copy of the package made it', () => {
    const foreign = Object.assign(new Error('It is so.'), { [Symbol.for('@merkki/error')]: true });
    expect(MerkkiError.isInstance(error)).toBe(true);
    expect(MerkkiError.isInstance(foreign)).toBe(true);
  });
});

test.each([new Error('no'), null, undefined, 'text', {}])('%s is no MerkkiError', (value) => {
  expect(MerkkiError.isInstance(value)).toBe(false);
});
