import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '@merkki/core';
import { createDidResolver, didWebToUrl } from '@merkki/proofs/did';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExpectedRecipient, type VerificationReport, verify } from '../src/index.ts';
import { en } from '../src/locales/en.ts';
import { hostileDocuments, hostileResources, readStandard, readStandardJson } from './standards.ts';
import { standards } from './support.ts';

interface HostileCase {
  readonly file: string;
  readonly attack: string;
  readonly expected: 'accept' | 'reject';
  /** Families of codes that fit, separated by `|`. */
  readonly category: string;
  readonly now?: string;
  readonly policy?: {
    readonly trustedIssuers?: readonly string[];
    readonly recipient?: ExpectedRecipient;
  };
}

const cases: readonly HostileCase[] = standards
  ? JSON.parse(readFileSync(join(standards, 'test-suites/hostile/index.json'), 'utf8'))
  : [];

/** The ids of checks and first words of codes that a family of the index goes by. */
const families: Readonly<Record<string, readonly string[]>> = {
  context: ['context'],
  date: ['time', 'proof.expired'],
  endorsement: ['endorsement'],
  image: ['bake'],
  issuer: ['issuer'],
  jwt: ['jwt'],
  key: ['issuer', 'key', 'did', 'proof.vm-unresolvable'],
  limits: ['limits'],
  parse: ['parse'],
  proof: ['proof'],
  recipient: ['recipient'],
  schema: ['schema', 'achievement', 'subject'],
  status: ['status'],
  unsupported: ['bake.ob2'],
};

/** The only ways in which a file to be rejected may stay undecided: something was not to be had. */
const notToBeHad = ['proof.vm-unresolvable', 'status.unavailable', 'status.unsupported-type'];

const world = standards ? readStandardJson('test-suites/hostile/world.json') : {};
const documents = standards ? hostileDocuments() : {};

interface Run {
  readonly report: VerificationReport;
  /** Addresses that were asked for and are not in the world. */
  readonly outside: readonly string[];
}

const times = new Map<string, number>();

async function run({ file, now = '2026-11-23T12:00:00Z', policy = {} }: HostileCase): Promise<Run> {
  const outside: string[] = [];
  const note = (address: string): void => {
    if (!isJsonObject(world[address])) outside.push(address);
  };
  const resolve = createDidResolver({ documents });
  const load = hostileResources();
  const input = readStandard('test-suites/hostile', file);
  const start = performance.now();
  const report = await verify(input, {
    now,
    resolveDid: (did) => {
      const url = did.startsWith('did:web:') ? didWebToUrl(did) : undefined;
      if (url?.ok === true) note(url.value); // for any other there is no address to ask
      return resolve(did);
    },
    loadResource: (url) => {
      note(url);
      return load(url);
    },
    ...(policy.trustedIssuers && { trust: { issuers: policy.trustedIssuers } }),
    ...(policy.recipient && { recipient: policy.recipient }),
  });
  times.set(file, performance.now() - start);
  return { report, outside };
}

describe('hostile files (need MERKKI_STANDARDS)', () => {
  const of = (expected: HostileCase['expected']) =>
    cases.filter((one) => one.expected === expected);

  afterAll(() => {
    const [slowest] = [...times].sort(([, left], [, right]) => right - left);
    if (slowest === undefined) return;
    const [file, time] = slowest;
    process.stdout.write(
      `Slowest of ${times.size} hostile files: ${file}, ${time.toFixed(0)} ms\n`,
    );
  });

  test.skipIf(!standards)('are all there', () => {
    expect([of('reject').length, of('accept').length]).toEqual([161, 35]);
  });

  test.skipIf(!standards).each(of('accept'))('$file is valid: $attack', async (one) => {
    const { report, outside } = await run(one);
    expect([report.verdict, outside]).toEqual(['valid', []]);
  });

  test.skipIf(!standards).each(of('reject'))('$file is not valid: $attack', async (one) => {
    const members = Reflect.ownKeys(Object.prototype);
    const { report, outside } = await run(one);
    const { verdict, checks } = report;
    expect(Reflect.ownKeys(Object.prototype)).toEqual(members);
    expect(Reflect.get({}, 'verified')).toBeUndefined();
    expect(outside).toEqual([]);
    const decisive = checks.find(({ outcome, id }) =>
      verdict === 'invalid' ? outcome === 'fail' : outcome === 'unknown' && id !== 'trust',
    );
    if (verdict !== 'invalid') {
      expect(verdict).toBe('indeterminate');
      expect(notToBeHad).toContain(decisive?.code);
    }
    const fitting = one.category.split('|').flatMap((family) => families[family] ?? []);
    const found = [decisive?.id, decisive?.code.split('.')[0], decisive?.code];
    expect(
      fitting.filter((name) => found.includes(name)),
      String(found),
    ).not.toEqual([]);
    for (const { code } of checks) expect(en.messages).toHaveProperty([code]);
  });
});
