import { createDocumentLoader } from '@merkki/contexts';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type ResourceLoader,
  UnavailableError,
} from '@merkki/core';
import { createSigner, type KeyRecord } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { signVcJwt, signVpJwt } from '@merkki/proofs/jwt';
import { now, patched } from './support.ts';

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

/** The unsigned endorsement of a thing, with changes at dotted paths. */
export function endorsement(
  issuer: string,
  subject: string,
  patch: Readonly<Record<string, JsonValue | undefined>> = {},
): JsonObject {
  return patched(
    {
      '@context': contexts,
      id: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f12',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Endorsement',
      issuer: { id: issuer, type: ['Profile'], name: 'Accrediter' },
      validFrom: '2026-10-01T08:00:00Z',
      credentialSubject: { id: subject, type: ['EndorsementSubject'] },
    },
    patch,
  );
}

/** An endorsement as a token. */
export function endorsementToken(
  key: KeyRecord,
  subject: string,
  patch: Readonly<Record<string, JsonValue | undefined>> = {},
): Promise<string> {
  return signVcJwt(endorsement(key.controller, subject, patch), { signer: createSigner(key) });
}

/** The id of the achievement of a badge. */
export function achievementId(badge: JsonObject): string {
  const subject = badge['credentialSubject'];
  const achievement = isJsonObject(subject) ? subject['achievement'] : undefined;
  return isJsonObject(achievement) ? String(achievement['id']) : '';
}

/** A presentation by a holder, as JSON. */
export function present(
  holder: KeyRecord,
  credentials: readonly JsonValue[],
  proof: { readonly challenge?: string; readonly domain?: string } = {},
): Promise<JsonObject> {
  return signDataIntegrity(
    {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder: holder.controller,
      ...(credentials.length === 0 ? {} : { verifiableCredential: [...credentials] }),
    },
    {
      signer: createSigner(holder),
      created: '2026-11-24T09:59:30Z',
      documentLoader: createDocumentLoader(),
      proofPurpose: 'authentication',
      ...proof,
    },
  );
}

/** A presentation by a holder, as a token. */
export function presentAsToken(
  holder: KeyRecord,
  credentials: readonly JsonValue[],
  asked: { readonly nonce?: string; readonly audience?: string } = {},
): Promise<string> {
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder: holder.controller,
    verifiableCredential: [...credentials],
  };
  return signVpJwt(presentation, { signer: createSigner(holder), signedAt: now, ...asked });
}

/** A token in an envelope. */
export function envelope(token: string, mediaType = 'application/vc+jwt'): JsonObject {
  return {
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:${mediaType},${token}`,
    type: 'EnvelopedVerifiableCredential',
  };
}

/** A loader of the documents given, which notes what it was asked for. */
export function resourcesOf(documents: Readonly<Record<string, JsonValue>>): {
  readonly asked: string[];
  readonly loadResource: ResourceLoader;
} {
  const asked: string[] = [];
  const loadResource: ResourceLoader = async (url) => {
    asked.push(url);
    const document = documents[url];
    if (document === undefined) {
      throw new UnavailableError({ code: 'loader.unavailable', message: 'Not in this world.' });
    }
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    return { url, body: new TextEncoder().encode(text) };
  };
  return { asked, loadResource };
}
