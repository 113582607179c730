import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { statusCodes } from '../../src/europass/europass-check.ts';
import {
  type CheckId,
  type CheckOutcome,
  toEuropassChecks,
  toVerificationChecks,
  type VerificationReport,
  verify,
} from '../../src/index.ts';
import { elm, makeSealer, now, seal, standards } from '../support.ts';

function report(...checks: readonly (readonly [CheckId, CheckOutcome])[]): VerificationReport {
  return {
    verdict: 'indeterminate',
    format: 'elm-jades',
    proof: [],
    issuer: null,
    subject: {},
    achievement: {},
    checks: checks.map(([id, outcome]) => ({ id, outcome, code: 'x', path: '', params: {} })),
  };
}

function statuses(of: VerificationReport): readonly string[] {
  return toEuropassChecks(of).map(({ name, status }) => `${name} ${status}`);
}

describe('the checks of Europass', () => {
  test('are all seven, and skipped where nothing was looked at', () => {
    expect(statuses(report())).toEqual([
      'format skipped',
      'seal skipped',
      'owner skipped',
      'accreditation skipped',
      'expiry skipped',
      'revocation skipped',
      'custom skipped',
    ]);
  });

  test.each([
    ['ok', ['pass', 'warn', 'skip']],
    ['skipped', ['pass', 'unknown']],
    ['skipped', ['skip']],
    ['error', ['pass', 'unknown', 'fail']],
  ] as const)('are %s by the outcomes %j', (status, outcomes) => {
    const made = report(...outcomes.map((outcome) => ['seal', outcome] as const));
    expect(toEuropassChecks(made)[1]).toMatchObject({ name: 'seal', status });
  });

  test('show the sealed credential that was changed as an error of its seal alone', async () => {
    const sealed = await seal(await makeSealer(), elm());
    const verified = await verify(sealed.replace('"payload":"{', '"payload":" {'), { now });
    const seen = statuses(verified);
    expect(seen).toContain('seal error');
    expect(seen.filter((each) => each.endsWith(' error'))).toEqual(['seal error']);
  });

  test('rest on checks of the report, each on its own', async () => {
    const verified = await verify(await seal(await makeSealer(), elm()), { now });
    const used = toEuropassChecks(verified).flatMap(({ checks }) => checks);
    expect(used).toHaveLength(verified.checks.length);
    expect(new Set(used)).toEqual(new Set(verified.checks));
  });

  test('are nodes of the European Learning Model', () => {
    const [format] = toVerificationChecks(report(['parse', 'pass']), 'urn:credential:1');
    expect(format).toEqual({
      id: 'urn:epass:verificationCheck:1',
      type: 'VerificationCheck',
      dcType: {
        id: 'http://data.europa.eu/snb/verification/2f5b89b96f',
        type: 'Concept',
        inScheme: {
          id: 'http://data.europa.eu/snb/verification/25831c2',
          type: 'ConceptScheme',
        },
        prefLabel: { fi: 'Muoto', sv: 'Format', en: 'Format' },
      },
      verificationStatus: {
        id: 'http://data.europa.eu/snb/verification-status/9895008394',
        type: 'Concept',
        inScheme: {
          id: 'http://data.europa.eu/snb/verification-status/25831c2',
          type: 'ConceptScheme',
        },
        prefLabel: { fi: 'Kunnossa', sv: 'Godkänd', en: 'OK' },
      },
      elmSubject: { id: 'urn:credential:1', type: 'EuropeanDigitalCredential' },
    });
  });

  test.skipIf(!standards)('have the IRIs and names of the lists (needs MERKKI_STANDARDS)', () => {
    const list = (name: string): Readonly<Record<string, unknown>> => {
      const file = join(standards ?? '', 'standards/elm/cv', `${name}.json`);
      const { concepts } = JSON.parse(readFileSync(file, 'utf8'));
      const pairs: [string, unknown][] = concepts.map((each: unknown) =>
        isJsonObject(each) && isJsonObject(each['prefLabel'])
          ? [String(each['id']), each['prefLabel']['en']]
          : ['', undefined],
      );
      return Object.fromEntries(pairs);
    };
    const checks = toEuropassChecks(report());
    expect(Object.fromEntries(checks.map(({ type, label }) => [type, label['en']]))).toEqual(
      list('verification-checks'),
    );
    const scheme = 'http://data.europa.eu/snb/verification-status/';
    expect(
      Object.values(statusCodes)
        .map((code) => scheme + code)
        .sort(),
    ).toEqual(Object.keys(list('verification-status')).sort());
  });
});
