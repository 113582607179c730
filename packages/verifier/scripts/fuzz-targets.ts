// What the fuzzing of the verifier runs: for each kind of input good ones, made once, and what must
// hold of every mutant.
import { createDocumentLoader } from '@merkki/contexts';
import { InternalError, type JsonObject, parseInstant } from '@merkki/core';
import { bake, unbake } from '@merkki/open-badges/bake';
import { createSigner, generateKey, type KeyRecord } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { signVcJwt } from '@merkki/proofs/jwt';
import { createStatusList, encodeStatusList } from '@merkki/proofs/status-list';
import { createVerifier, type VerificationReport } from '../src/index.ts';
import { mutateBytes, mutateJson, mutateText, type Random } from './mutate.ts';

/** One kind of input. */
export interface FuzzTarget {
  readonly name: string;
  /** Makes one mutant, verifies it and throws when something does not hold. */
  readonly run: (random: Random) => Promise<void>;
}

const now = '2026-11-24T10:00:00Z';
const created = '2026-10-01T08:00:00Z';
const listUrl = 'https://school.example/status/1';

function badgeOf({ controller }: KeyRecord, more: JsonObject = {}): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:5f3f6f0a-3c39-4a0c-9d4a-7b1c8f7d2e11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: controller, type: ['Profile'], name: 'Example school' },
    validFrom: created,
    validUntil: '2031-10-01T08:00:00Z',
    name: 'Basics of AI',
    credentialSubject: {
      id: 'did:example:learner',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://school.example/achievements/ai-basics',
        type: ['Achievement'],
        name: 'Basics of AI',
        description: 'Three credits.',
        criteria: { narrative: 'All assignments passed.' },
        creditsAvailable: 3,
      },
    },
    ...more,
  };
}

function listOf({ controller }: KeyRecord, encodedList: string): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: listUrl,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: controller,
    validFrom: created,
    credentialSubject: {
      id: `${listUrl}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList,
    },
  };
}

const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>');

/** Makes the targets with keys of their own. */
export async function createFuzzTargets(): Promise<readonly FuzzTarget[]> {
  const [key, tokenKey] = await Promise.all([
    generateKey({ alg: 'EdDSA', did: { method: 'key' }, created }),
    generateKey({ alg: 'ES256', did: { method: 'key' }, created }),
  ]);
  const documentLoader = createDocumentLoader();
  const signed = await signDataIntegrity(badgeOf(key), {
    signer: createSigner(key),
    created,
    documentLoader,
  });
  const signer = createSigner(tokenKey);
  const token = await signVcJwt(badgeOf(tokenKey), { signer });
  const credentialStatus = {
    id: `${listUrl}#17`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '17',
    statusListCredential: listUrl,
  };
  const withStatus = await signVcJwt(badgeOf(tokenKey, { credentialStatus }), { signer });
  const listToken = await signVcJwt(listOf(tokenKey, await encodeStatusList(createStatusList())), {
    signer,
  });
  const verifier = createVerifier({ documentLoader });
  const check = async (input: string | Uint8Array): Promise<VerificationReport> =>
    sound(await verifier.verify(input, { now }));
  const text = JSON.stringify(signed);

  const picture = (name: string, image: Uint8Array): FuzzTarget => {
    const baked = bake(image, token);
    return {
      name,
      run: async (random) => {
        const mutant = mutateBytes(baked, random);
        const { verdict } = await check(mutant);
        const inside = unbake(mutant);
        demand(verdict !== 'valid' || (inside.ok && inside.value.text === token), name);
      },
    };
  };

  return [
    {
      name: 'JSON',
      run: async (random) => {
        const mutant =
          random() < 0.8 ? mutateText(text, random) : JSON.stringify(mutateJson(signed, random));
        const { verdict } = await check(mutant);
        demand(verdict !== 'valid' || isSameJson(mutant, signed), 'JSON');
      },
    },
    {
      name: 'JWT',
      run: async (random) => {
        const mutant = mutateText(token, random);
        const { verdict } = await check(mutant);
        demand(verdict !== 'valid' || mutant.trim() === token, 'JWT');
      },
    },
    picture('PNG', png),
    picture('SVG', svg),
    {
      name: 'status list',
      run: async (random) => {
        const mutant = mutateText(listToken, random);
        const report = await createVerifier({
          loadResource: async (url) => ({ url, body: new TextEncoder().encode(mutant) }),
        }).verify(withStatus, { now });
        demand(sound(report).verdict !== 'valid' || mutant.trim() === listToken, 'status list');
      },
    },
    {
      name: 'dates',
      run: async (random) => {
        const date = mutateText(created, random);
        const report = await check(JSON.stringify({ ...badgeOf(key), validFrom: date }));
        const isRefused = report.checks.some(
          ({ outcome, path }) => outcome === 'fail' && path === '/validFrom',
        );
        demand(isRefused === (parseInstant(date) === undefined), 'dates');
      },
    },
  ];
}

function isSameJson(mutant: string, original: JsonObject): boolean {
  return canonical(JSON.parse(mutant)) === canonical(original);
}

/** JSON with sorted members; a token of the same meaning gives the same text. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

const verdicts: readonly string[] = ['valid', 'invalid', 'indeterminate'];
const outcomes: readonly string[] = ['pass', 'fail', 'warn', 'unknown', 'skip'];

/** The report, once it is one. */
function sound(report: VerificationReport): VerificationReport {
  const { verdict, checks } = report;
  demand(verdicts.includes(verdict) && checks.length > 0, 'verdict');
  demand((verdict === 'invalid') === checks.some(({ outcome }) => outcome === 'fail'), 'outcomes');
  for (const { outcome, code, path } of checks) {
    demand(outcomes.includes(outcome), 'outcome');
    demand(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(code), 'code');
    demand(path === '' || path.startsWith('/'), 'path');
  }
  return report;
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new InternalError({ code: 'fuzz.failed', message: `Does not hold: ${what}.` });
}
