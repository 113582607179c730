import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { type ExpectedRecipient, verify } from '../src/index.ts';
import { en } from '../src/locales/en.ts';
import { hostileDocuments, readStandard } from './standards.ts';
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

/** Files that should be accepted and cannot be decided yet, with the code that says so. */
const undecided: Readonly<Record<string, string>> = {
  // Status lists are not looked up.
  'status/263-control-not-revoked.json': 'status.not-checked',
  'status/264-control-neighbour-bits-set.json': 'status.not-checked',
  'status/265-control-index-0-not-set-while-7-set.json': 'status.not-checked',
  'status/266-control-last-index.json': 'status.not-checked',
  // Endorsements are not verified.
  'other/494-control-valid-endorsement.jwt': 'endorsement.not-checked',
};

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

async function run({ file, now = '2026-11-23T12:00:00Z', policy = {} }: HostileCase) {
  return verify(readStandard('test-suites/hostile', file), {
    now,
    resolveDid: createDidResolver({ documents: hostileDocuments() }),
    ...(policy.trustedIssuers && { trust: { issuers: policy.trustedIssuers } }),
    ...(policy.recipient && { recipient: policy.recipient }),
  });
}

describe('hostile files (need MERKKI_STANDARDS)', () => {
  const of = (expected: HostileCase['expected']) =>
    cases.filter((one) => one.expected === expected);

  test.skipIf(!standards)('that should be accepted and are undecided are all there', () => {
    const names = of('accept').map(({ file }) => file);
    expect(names).toEqual(expect.arrayContaining(Object.keys(undecided)));
  });

  test.skipIf(!standards).each(of('accept'))('$file is valid: $attack', async (one) => {
    const report = await run(one);
    const open = undecided[one.file];
    expect(report.verdict).toBe(open === undefined ? 'valid' : 'indeterminate');
    if (open !== undefined) expect(report.checks.map(({ code }) => code)).toContain(open);
  });

  test.skipIf(!standards).each(of('reject'))('$file is not valid: $attack', async (one) => {
    const members = Reflect.ownKeys(Object.prototype);
    const { verdict, checks } = await run(one);
    expect(verdict).not.toBe('valid');
    expect(Reflect.ownKeys(Object.prototype)).toEqual(members);
    const decisive = checks.find(({ outcome, id }) =>
      verdict === 'invalid' ? outcome === 'fail' : outcome === 'unknown' && id !== 'trust',
    );
    const fitting = one.category.split('|').flatMap((family) => families[family] ?? []);
    const found = [decisive?.id, decisive?.code.split('.')[0], decisive?.code];
    expect(
      fitting.filter((name) => found.includes(name)),
      String(found),
    ).not.toEqual([]);
    for (const { code } of checks) expect(en.messages).toHaveProperty([code]);
  });
});
