import { createRequire } from 'node:module';
import { createDocumentLoader } from '@merkki/contexts';
import { atPointer, type JsonObject, pointerParts } from '@merkki/core';
import { explain } from '@merkki/verifier';
import { describe, expect, test } from 'vitest';

// jsonld has no types of its own.
const jsonld: { canonize(input: JsonObject, options: object): Promise<string> } = createRequire(
  import.meta.url,
)('jsonld');

const documentLoader = createDocumentLoader();

function canonise(document: JsonObject): Promise<string> {
  return jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: false,
    documentLoader,
  });
}

/** A copy without the member at a pointer. */
function without(document: JsonObject, pointer: string): JsonObject {
  const copy = structuredClone(document);
  const parts = pointerParts(pointer);
  const holder = atPointer(copy, pointer.slice(0, pointer.lastIndexOf('/')));
  Reflect.deleteProperty(Object(holder), parts.at(-1) ?? '');
  return copy;
}

/** Every class that nests, members that mean something only in one class, and ones that mean nothing. */
const badge: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'A',
  humanCode: 'means something in an achievement alone',
  nonsense: { name: 'below something that means nothing' },
  issuer: {
    id: 'did:web:school.example',
    type: ['Profile'],
    name: 'School',
    fieldOfStudy: 'x',
    address: {
      type: ['Address'],
      addressCountry: 'Finland',
      geo: { type: ['GeoCoordinates'], latitude: 60.5, longitude: 25.5, altitude: 1 },
    },
    otherIdentifier: [
      { type: 'IdentifierEntry', identifier: '1', identifierType: 'identifier', salt: 's' },
    ],
  },
  validFrom: '2026-01-01T00:00:00Z',
  credentialStatus: {
    id: 'https://school.example/s#1',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '1',
    statusListCredential: 'https://school.example/s',
    humanCode: 'y',
  },
  credentialSubject: {
    id: 'did:example:1',
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: 'sha256$ab',
        identityType: 'emailAddress',
        salt: 'x',
      },
    ],
    result: [
      { type: ['Result'], value: '5', resultDescription: 'urn:uuid:r', points: 'of a level alone' },
    ],
    achievement: {
      id: 'urn:uuid:2',
      type: ['Achievement'],
      name: 'A',
      description: 'B',
      humanCode: 'A1',
      criteria: { narrative: 'C', alignment: 'none here' },
      alignment: [
        { type: ['Alignment'], targetName: 'T', targetUrl: 'https://t.example/', humanCode: 'z' },
      ],
      resultDescription: [
        {
          id: 'urn:uuid:r',
          type: ['ResultDescription'],
          name: 'Grade',
          resultType: 'RubricCriterionLevel',
          allowedValue: ['1', '5'],
          rubricCriterionLevel: [
            { id: 'urn:uuid:l', type: ['RubricCriterionLevel'], name: 'L', points: '1' },
          ],
        },
      ],
    },
  },
};

describe('explain', () => {
  test('agrees with jsonld on each member: it is signed if and only if its loss changes the canonical form', async () => {
    const { members } = await explain(
      JSON.stringify({
        ...badge,
        proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
      }),
    );
    const whole = await canonise(badge);
    const judged = members.filter(({ pointer }) => !pointer.startsWith('/proof'));
    expect(judged.length).toBeGreaterThan(60);
    expect(judged.filter(({ signed }) => !signed).length).toBeGreaterThan(5);
    for (const { pointer, signed } of judged) {
      const changed = (await canonise(without(badge, pointer))) !== whole;
      expect(`${pointer} ${changed}`).toBe(`${pointer} ${signed}`);
    }
  });
});
