import { readFileSync } from 'node:fs';
import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject, JsonValue } from '@merkki/core';
import { createSigner, generateKey, type KeyRecord, type SignatureAlgorithm } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { createTestCertificates, sealJades, type TestCertificates } from '@merkki/proofs/jades';
import { signVcJwt } from '@merkki/proofs/jwt';
import { type Check, type VerificationReport, type VerifyOptions, verify } from '../src/index.ts';

/** The folder of publishers' files, where it is present. */
export const standards = process.env['MERKKI_STANDARDS'];

export const now = '2026-11-24T10:00:00Z';

const created = '2026-10-01T08:00:00Z';

type Patch = Readonly<Record<string, JsonValue | undefined>>;

function readFixture(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
}

/** A copy with the values at dotted paths replaced; `undefined` takes the member away. */
export function patched(document: JsonObject, patch: Patch): JsonObject {
  const whole = structuredClone(document);
  for (const [path, value] of Object.entries(patch)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    const holder = parts.reduce<object>((here, part) => Reflect.get(here, part), whole);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return whole;
}

/** The unsigned badge of an issuer, with changes at dotted paths. */
export function badge(issuer: string, patch: Patch = {}): JsonObject {
  return patched(readFixture('open-badge.json'), { 'issuer.id': issuer, ...patch });
}

/** The unsealed European credential, with changes at dotted paths. */
export function elm(patch: Patch = {}): JsonObject {
  return patched(readFixture('elm.json'), patch);
}

/** A key that is its own identifier, or one of a did:web host. */
export function makeKey(alg: SignatureAlgorithm = 'EdDSA', host?: string): Promise<KeyRecord> {
  const own = alg === 'RS256' ? ({ method: 'jwk' } as const) : ({ method: 'key' } as const);
  const did = host === undefined ? own : ({ method: 'web', host } as const);
  return generateKey({ alg, did, created });
}

/** Signs with an embedded proof. */
export function sign(key: KeyRecord, credential: JsonObject): Promise<JsonObject> {
  return signDataIntegrity(credential, {
    signer: createSigner(key),
    created,
    documentLoader: createDocumentLoader(),
  });
}

/** A signed badge by a new did:key, with changes made before signing. */
export async function signedBadge(patch: Patch = {}): Promise<JsonObject> {
  const key = await makeKey();
  return sign(key, badge(key.controller, patch));
}

/** A badge as VC-JWT, with changes made before signing. */
export function tokenOf(key: KeyRecord, patch: Patch = {}): Promise<string> {
  return signVcJwt(badge(key.controller, patch), { signer: createSigner(key) });
}

/** A token of any payload, honestly signed. */
export async function rawToken(key: KeyRecord, payload: JsonObject): Promise<string> {
  const encode = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${encode({ alg: key.alg, kid: key.id, typ: 'JWT' })}.${encode(payload)}`;
  const signature = await createSigner(key).sign(new TextEncoder().encode(input));
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
}

/** A key and the test certificate of the organisation that the European credential names. */
export async function makeSealer(
  options: { readonly organisationIdentifier?: string } = {
    organisationIdentifier: 'VATFI-12345671',
  },
): Promise<{ key: KeyRecord; certificates: TestCertificates }> {
  const key = await makeKey('ES256');
  const certificates = await createTestCertificates({
    organisation: 'Example school',
    country: 'FI',
    commonName: 'Example school seal',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2027-01-01T00:00:00Z',
    publicKeyJwk: key.publicKeyJwk,
    ...options,
  });
  return { key, certificates };
}

/** The text of a sealed document. */
export async function seal(
  { key, certificates }: { readonly key: KeyRecord; readonly certificates: TestCertificates },
  document: JsonValue,
  text = JSON.stringify(document),
): Promise<string> {
  const sealed = await sealJades(text, createSigner(key), {
    certificates: certificates.certificates,
    signingTime: created,
  });
  return JSON.stringify(sealed);
}

/** Verifies a document, text or bytes at the moment of the tests. */
export function verified(
  input: JsonObject | string | Uint8Array,
  options: Partial<VerifyOptions> = {},
): Promise<VerificationReport> {
  const isRaw = typeof input === 'string' || input instanceof Uint8Array;
  return verify(isRaw ? input : JSON.stringify(input), { now, ...options });
}

/** The checks of a report that did not simply pass or find nothing, as `outcome code path`. */
export function findings({ checks }: { readonly checks: readonly Check[] }): string[] {
  return checks
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skip')
    .filter(({ code }) => code !== 'trust.no-list')
    .map(({ outcome, code, path }) => `${outcome} ${code} ${path}`.trim());
}

/** The codes of the checks of one kind. */
export function codesOf(report: VerificationReport, id: Check['id']): string[] {
  return report.checks.filter((found) => found.id === id).map(({ code }) => code);
}

/** A PNG of one pixel. */
export const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** An SVG without content. */
export const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
