import { createDocumentLoader } from '@merkki/contexts';
import { describe, expect, test } from 'vitest';
import { toNQuads } from '../../src/data-integrity.ts';

const documentLoader = createDocumentLoader();

describe('N-Quads of a document', () => {
  test('hold what the contexts define, and leave out what none does', async () => {
    const quads = await toNQuads(
      {
        '@context': 'https://www.w3.org/ns/credentials/v2',
        id: 'urn:credential:1',
        name: 'Pilot',
        type: 'VerifiableCredential',
      },
      documentLoader,
    );
    expect(quads.split('\n').filter(Boolean).sort()).toEqual([
      '<urn:credential:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .',
      '<urn:credential:1> <https://schema.org/name> "Pilot" .',
    ]);
    expect(await toNQuads({ '@id': 'urn:a', unknown: 'x' }, documentLoader)).toBe('');
  });

  test('ask for no context that is not given', async () => {
    const document = { '@context': 'https://elsewhere.example/context', id: 'urn:a' };
    await expect(toNQuads(document, documentLoader)).rejects.toMatchObject({
      code: 'jsonld.context-unavailable',
    });
  });
});
