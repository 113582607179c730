import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** A code with the name of its set in the Koodisto; names and versions of the code are not written. */
export function codedValue(set: string, inner: Converter): Converter {
  const { from } = inner;
  return {
    ...inner,
    name: `${inner.name}, in \`${set}\``,
    to: (matches, context) => {
      const { value, ...rest } = inner.to(matches, context);
      return typeof value === 'string' ? { ...rest, value: written(value, set) } : rest;
    },
    ...(from === undefined
      ? {}
      : {
          from: (value, place) => {
            const code = codeIn(value, set);
            return code === undefined ? undefined : from(code, place);
          },
        }),
  };
}

/** Several such codes. */
export function codedValues(set: string, inner: Converter): Converter {
  const { from } = inner;
  return {
    ...inner,
    name: `${inner.name}, in \`${set}\``,
    to: (matches, context) => {
      const { value, ...rest } = inner.to(matches, context);
      const codes: readonly JsonValue[] = Array.isArray(value) ? value : [];
      return codes.length === 0
        ? rest
        : { ...rest, value: codes.map((code) => written(String(code), set)) };
    },
    ...(from === undefined
      ? {}
      : {
          from: (value, place) => {
            if (!Array.isArray(value)) return undefined;
            const elements: readonly JsonValue[] = value;
            const codes = elements.map((element) => codeIn(element, set) ?? '');
            return from(codes, place);
          },
        }),
  };
}

/** A fixed code of a set. */
export function fixedCode(set: string, code: string): Converter {
  return {
    name: `always \`${code}\`, in \`${set}\``,
    always: true,
    to: () => ({ value: written(code, set) }),
    from: (value, { pointer }) =>
      codeIn(value, set) === code ? { values: [], losses: unread(value, pointer) } : undefined,
  };
}

/** The code of a value, when it is of the set. */
export function codeIn(value: JsonValue | undefined, set: string): string | undefined {
  const { koodiarvo, koodistoUri } = isJsonObject(value) ? value : {};
  return koodistoUri === set && typeof koodiarvo === 'string' ? koodiarvo : undefined;
}

/** A code with its set. */
export function written(koodiarvo: string, koodistoUri: string): JsonObject {
  return { koodiarvo, koodistoUri };
}

/** Names that the service adds repeat the code; anything else is told. */
function unread(value: JsonValue, pointer: string) {
  const known = ['koodiarvo', 'koodistoUri', 'koodistoVersio', 'nimi', 'lyhytNimi'];
  return Object.keys(isJsonObject(value) ? value : {})
    .filter((name) => !known.includes(name))
    .map((name) => makeLoss('loss.no-place', `${pointer}/${name}`));
}
