import { createRequire } from 'node:module';
import type { JsonObject } from '@merkki/core';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { exampleBadge } from './example-badge.ts';
import { type IssueBadgeOptions, issueBadge, issuedAt } from './issue-badge.ts';
import { ourVerdict } from './our-verdict.ts';
import { bazaar } from './peers/bazaar.ts';
import { consortium, issueByConsortium } from './peers/consortium.ts';
import { issueByCredo } from './peers/credo.ts';
import { hasSchemas, publishedSchema } from './published-schema.ts';
import { toObject } from './to-object.ts';

// It has no types that fit an import of its default export here.
const require = createRequire(import.meta.url);
const addFormats: (ajv: Ajv2019) => void = require('ajv-formats');

type Copy = 'published' | 'strict';

/** A published schema as a check; the files name their dialect with a `#` that ajv does not know. */
function compile(copy: Copy) {
  const { $schema, ...schema } = publishedSchema(copy) ?? {};
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile({ ...schema, $schema: String($schema).replace('#', '') });
}

/** The credential in a signed text; of another issuer its proof as a list, where the strict copy wants one. */
function credentialOf(text: string, copy?: Copy): JsonObject {
  if (!text.startsWith('{')) return decodeJwt<JsonObject>(text);
  return copy === 'strict' ? withProofList(toObject(text)) : toObject(text);
}

function withProofList({ proof, ...badge }: JsonObject): JsonObject {
  return { ...badge, proof: [proof ?? []].flat() };
}

function withProofAlone({ proof, ...badge }: JsonObject): JsonObject {
  return { ...badge, proof: [proof].flat()[0] ?? null };
}

const embedded = { format: 'ob3-di', alg: 'EdDSA', did: { method: 'key' } } as const;
const forms: readonly Pick<IssueBadgeOptions, 'format' | 'alg' | 'status' | 'months'>[] = [
  { format: 'ob3-di', alg: 'EdDSA' },
  { format: 'ob3-di', alg: 'EdDSA', status: true, months: 12 },
  { format: 'ob3-jwt', alg: 'ES256' },
  { format: 'ob3-jwt', alg: 'EdDSA', status: true, months: 12 },
];

describe.skipIf(!hasSchemas).each(['published', 'strict'] as const)(
  'the %s copy of the schema of 1EdTech (needs MERKKI_STANDARDS)',
  (copy) => {
    const validate = hasSchemas ? compile(copy) : undefined;
    const errors = (credential: JsonObject) =>
      validate?.(credential) ? [] : (validate?.errors ?? ['not checked']);

    test.each(forms)('fits a badge that we issue as %o', async (form) => {
      const { text } = await issueBadge({ ...form, did: { method: 'key' } });
      expect(errors(credentialOf(text))).toEqual([]);
    });

    test('fits the same badge from other issuers', async () => {
      const { key } = await issueBadge(embedded);
      const badge = await exampleBadge(key.controller);
      const ldp = await issueByConsortium(badge, key, issuedAt);
      const jwt = await issueByCredo(badge, { key, alg: 'EdDSA', now: issuedAt });
      for (const text of [ldp, jwt]) expect(errors(credentialOf(text, copy))).toEqual([]);
    });

    test('does not fit a badge that lacks what it demands', async () => {
      const badge = credentialOf((await issueBadge(embedded)).text);
      expect(errors(badge)).toEqual([]);
      for (const member of ['@context', 'id', 'type', 'issuer', 'validFrom', 'credentialSubject']) {
        const { [member]: left, ...rest } = badge;
        expect(left, member).toBeDefined();
        expect(errors(rest), member).not.toEqual([]);
      }
    });
  },
);

test.skipIf(!hasSchemas)(
  'one proof outside a list is all that the strict copy would find wrong (needs MERKKI_STANDARDS)',
  async () => {
    const validate = compile('strict');
    expect(validate(withProofAlone(toObject((await issueBadge(embedded)).text)))).toBe(false);
    expect(validate.errors).toMatchObject([{ instancePath: '/proof', message: 'must be array' }]);
  },
);

test('a proof outside a list is as good to everybody as in one', async () => {
  const badge = await issueBadge(embedded);
  const world = await badge.world();
  const text = JSON.stringify(withProofAlone(toObject(badge.text)));
  expect(text).not.toBe(JSON.stringify(toObject(badge.text)));
  expect(await bazaar.accepts(text, world)).toBe(true);
  expect(await consortium.accepts(text, world)).toBe(true);
  expect(await ourVerdict(text, world)).toBe('valid');
});
