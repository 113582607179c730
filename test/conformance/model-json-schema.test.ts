import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import {
  MicroCredential,
  MicroCredentialAward,
  parseMicroCredential,
  parseMicroCredentialAward,
  Recipient,
  type SchemaKind,
  toJsonSchema,
} from '@merkki/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../packages/model/test/support/documents-of.ts';
import { mutationsOf } from '../../packages/model/test/support/mutations-of.ts';

function compile(schema: JsonObject): ValidateFunction {
  // Two decimals are judged in binary numbers: the tolerance is the model's own.
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    multipleOfPrecision: 8,
  });
  formats.default(ajv);
  return ajv.compile(schema);
}

interface Judge {
  readonly zod: (value: JsonValue) => boolean;
  readonly parser: (value: JsonValue) => boolean;
}

const judges: Readonly<Record<SchemaKind, Judge>> = {
  'micro-credential': {
    zod: (value) => MicroCredential.safeParse(value).success,
    parser: (value) => parseMicroCredential(value).ok,
  },
  award: {
    zod: (value) => MicroCredentialAward.safeParse(value).success,
    parser: (value) => parseMicroCredentialAward(value).ok,
  },
  recipient: {
    zod: (value) => Recipient.safeParse(value).success,
    parser: (value) => Recipient.safeParse(value).success,
  },
};
const kinds = ['micro-credential', 'award', 'recipient'] as const;

describe.each(kinds)('the JSON Schema of %s', (kind) => {
  const asStrict = compile(toJsonSchema(kind, { unknownMembers: 'refuse' }));
  const asOpen = compile(toJsonSchema(kind));
  const { zod, parser } = judges[kind];
  const documents = documentsOf(toJsonSchema(kind, { unknownMembers: 'refuse' }));
  const agree = (value: JsonValue): void => {
    const said = JSON.stringify(value);
    expect(asStrict(value), `strict ${said} ${JSON.stringify(asStrict.errors)}`).toBe(zod(value));
    expect(asOpen(value), `open ${said} ${JSON.stringify(asOpen.errors)}`).toBe(parser(value));
  };

  test('accepts what zod accepts: documents made from the schema', () => {
    fc.assert(
      fc.property(documents, (value) => {
        expect(zod(value), JSON.stringify(value)).toBe(true);
        agree(value);
      }),
      { numRuns: 100 },
    );
  });

  test('and zod agree on documents that were changed anywhere', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(documents.chain(mutationsOf), (value) => {
        agree(value);
        if (parser(value)) accepted += 1;
        else refused += 1;
      }),
      { numRuns: 800 },
    );
    expect(Math.min(refused, accepted)).toBeGreaterThan(20);
  });

  test('and zod agree on anything', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => agree(value as JsonValue))); // JSON it is
  });

  test('lets members pass that the model does not know, unless told to refuse them', () => {
    const [valid] = fc.sample(documents.filter(isJsonObject), 1);
    const document = { ...valid, colour: 'blue' };
    expect(asOpen(document)).toBe(true);
    expect(asStrict(document)).toBe(kind === 'recipient');
  });
});
