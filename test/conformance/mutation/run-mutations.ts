import { isDeepStrictEqual } from 'node:util';
import { createDocumentLoader } from '@merkki/contexts';
import { type JsonObject, type ResourceLoader, toBase64Url, UnavailableError } from '@merkki/core';
import { parseAchievementCredential } from '@merkki/open-badges';
import { createSigner, generateKey, type KeyRecord } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import { signVcJwt, verifyVcJwt } from '@merkki/proofs/jwt';
import { createStatusList, toStatusListCredential } from '@merkki/proofs/status-list';
import { type VerificationReport, verify } from '@merkki/verifier';
import fc from 'fast-check';
import { achievementId, countClasses, credentialArbitrary, shapeOf } from './credentials.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

/** How a credential is secured. */
export const securings = [
  'eddsa-rdfc-2022',
  'ecdsa-rdfc-2019',
  'eddsa-jcs-2022',
  'vc-jwt',
] as const;

/** @see securings */
export type Securing = (typeof securings)[number];

/** What came of changing credentials in every place. */
export interface MutationCounts {
  readonly credentials: number;
  /** Different shapes among them. */
  readonly shapes: number;
  /** How often each class stands in the credentials. */
  readonly classes: ReadonlyMap<string, number>;
  /** Mutations that were refused. */
  refused: number;
  /** Accepted, with the parsed value that the caller gets proved to be the same. */
  unchanged: number;
  /** Accepted although the caller gets another value, as `securing kind pointer`: must be none. */
  readonly accepted: string[];
}

/** Which mutations are tried. */
export interface MutationOptions {
  readonly credentials: number;
  /** Mutations of each kind per credential and securing. Default: all. */
  readonly sample?: number;
}

const now = '2026-11-24T10:00:00Z';
const created = '2026-11-01T00:00:00Z';
const statusList = 'https://school.example/status/1';
const seed = 20_261_124;
const documentLoader = createDocumentLoader();

/** Generates credentials, secures each in every way, and tries every mutation against `verify`. */
export async function runMutations({
  credentials,
  sample,
}: MutationOptions): Promise<MutationCounts> {
  const world = await makeWorld();
  const generated = fc.sample(credentialArbitrary(world.frame), { numRuns: credentials, seed });
  const classes = new Map<string, number>();
  for (const credential of generated) countClasses(credential, classes);
  const counts: MutationCounts = {
    credentials,
    shapes: new Set(generated.map(shapeOf)).size,
    classes,
    refused: 0,
    unchanged: 0,
    accepted: [],
  };
  for (const [index, credential] of generated.entries()) {
    for (const securing of securings)
      await tryAll(credential, securing, index, world, counts, sample);
  }
  return counts;
}

interface World {
  readonly frame: { issuer: string; statusList: string; endorsementJwt: string };
  readonly keys: Readonly<Record<'EdDSA' | 'ES256', KeyRecord>>;
  readonly resources: Readonly<Record<'EdDSA' | 'ES256', ResourceLoader>>;
}

async function makeWorld(): Promise<World> {
  const make = (alg: 'EdDSA' | 'ES256') => generateKey({ alg, did: { method: 'key' }, created });
  const [ed, ec, endorser] = await Promise.all([make('EdDSA'), make('ES256'), make('ES256')]);
  const endorsement: JsonObject = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:0b5a5f2e-9a55-4c4b-8a0b-2f2f3c6f7a10',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: endorser.controller, type: ['Profile'] },
    validFrom: created,
    credentialSubject: { id: achievementId, type: ['EndorsementSubject'] },
  };
  return {
    frame: {
      issuer: 'did:example:issuer', // each securing has its own
      statusList,
      endorsementJwt: await signVcJwt(endorsement, { signer: createSigner(endorser) }),
    },
    keys: { EdDSA: ed, ES256: ec },
    resources: { EdDSA: await statusOf(ed), ES256: await statusOf(ec) },
  };
}

async function statusOf(key: KeyRecord): Promise<ResourceLoader> {
  const unsigned = await toStatusListCredential({
    id: statusList,
    issuer: key.controller,
    purposes: ['revocation'],
    list: createStatusList(),
    validFrom: created,
  });
  const signer = createSigner(key);
  const signed = await signDataIntegrity(unsigned, { signer, created, documentLoader });
  const body = new TextEncoder().encode(JSON.stringify(signed));
  return async (url) => {
    if (url === statusList) return { url, body };
    throw new UnavailableError({ code: 'loader.unavailable', message: 'There is nothing else.' });
  };
}

async function tryAll(
  unsigned: JsonObject,
  securing: Securing,
  index: number,
  world: World,
  counts: MutationCounts,
  sample: number | undefined,
): Promise<void> {
  const alg = securing === 'ecdsa-rdfc-2019' || securing === 'vc-jwt' ? 'ES256' : 'EdDSA';
  const key = world.keys[alg];
  const issuer = { ...(unsigned['issuer'] as JsonObject), id: key.controller }; // a generated profile
  const { document, write } = await secure({ ...unsigned, issuer }, securing, key);
  const judge = (changed: JsonObject): Promise<VerificationReport> =>
    verify(write(changed), { now, documentLoader, loadResource: world.resources[alg] });

  const base = await judge(document);
  if (base.verdict === 'invalid' || !isProven(base)) {
    const why = base.checks
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ code, path }) => `${code} ${path}`);
    throw new Error(`Credential ${index} is not good before it is changed: ${why.join(', ')}`);
  }
  const original = await received(write(document), securing);
  for (const mutation of chosen(mutationsOf(document), sample, index)) {
    const report = await judge(mutation.document);
    if (report.verdict !== 'valid' && !isProven(report)) counts.refused += 1;
    else if (isDeepStrictEqual(await received(write(mutation.document), securing), original)) {
      counts.unchanged += 1;
    } else counts.accepted.push(`${securing} ${mutation.kind} ${mutation.pointer}`);
  }
}

/** The secured document, in which mutations are made, and how it is written for a verifier. */
async function secure(
  credential: JsonObject,
  securing: Securing,
  key: KeyRecord,
): Promise<{ document: JsonObject; write: (document: JsonObject) => string }> {
  const signer = createSigner(key);
  if (securing !== 'vc-jwt') {
    const options = { signer, created, documentLoader, cryptosuite: securing };
    return {
      document: await signDataIntegrity(credential, options),
      write: (one) => JSON.stringify(one),
    };
  }
  const [header, payload = '', signature] = (await signVcJwt(credential, { signer })).split('.');
  return {
    document: JSON.parse(Buffer.from(payload, 'base64url').toString()),
    write: (one) =>
      [header, toBase64Url(new TextEncoder().encode(JSON.stringify(one))), signature].join('.'),
  };
}

function isProven({ checks }: VerificationReport): boolean {
  return checks.some(({ id, outcome }) => id === 'proof' && outcome === 'pass');
}

/** What a caller gets of a credential: its parsed value, without the proof. */
async function received(text: string, securing: Securing): Promise<unknown> {
  const document: JsonObject | undefined =
    securing === 'vc-jwt'
      ? (await verifyVcJwt(text, { resolveDid: createDidResolver(), now })).credential
      : JSON.parse(text);
  const { proof: _proof, ...credential } = document ?? {};
  const parsed = parseAchievementCredential(credential);
  return parsed.ok ? parsed.value : parsed.error;
}

/** All mutations, or so many of each kind, spread over the document and other ones for each credential. */
function chosen(
  all: readonly Mutation[],
  sample: number | undefined,
  offset: number,
): readonly Mutation[] {
  if (sample === undefined) return all;
  return (['changed', 'deleted', 'extended'] as const).flatMap((kind) => {
    const some = all.filter((mutation) => mutation.kind === kind);
    const step = Math.max(1, Math.floor(some.length / sample));
    return some.filter((_, at) => (at + offset) % step === 0).slice(0, sample);
  });
}
