import { readFileSync } from 'node:fs';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { readSampleVerdicts, samplesPage, verifySamples } from '../scripts/sample-verdicts.ts';
import { readStandard, readStandardJson } from './standards.ts';
import { codesOf, findings, now, standards, verified } from './support.ts';

const badges = 'standards/open-badges-3/examples';
const dcc = `${badges}/dcc-signed-sample`;
const elm = 'standards/elm/samples';

function resolver() {
  const names = ['did-web-legacy', 'did-web-oidf'];
  const found = names.map((name) => readStandardJson(dcc, 'resolver', `${name}.did.json`));
  return createDidResolver({
    documents: Object.fromEntries(found.map((one) => [String(one['id']), one])),
  });
}

function verifySample(file: string) {
  return verified(readStandard(file), { now, resolveDid: resolver() });
}

describe('the table of verdicts', () => {
  test('is the one of the page', () => {
    const page = new URL('../../../docs/sample-verdicts.md', import.meta.url);
    expect(readFileSync(page, 'utf8')).toBe(samplesPage(readSampleVerdicts()));
  });
});

describe('publishers’ samples (need MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('have the verdicts of the table, and each is explained', async () => {
    const table = readSampleVerdicts();
    const plain = Object.entries(table).map(([file, { verdict, code }]) => [
      file,
      { verdict, code },
    ]);
    expect(await verifySamples(standards ?? '')).toEqual(Object.fromEntries(plain));
    const unexplained = Object.entries(table).filter(
      ([, { verdict, note }]) => verdict !== 'valid' && note === undefined,
    );
    expect(unexplained).toEqual([]);
  });

  test.skipIf(!standards).each([
    [
      'of the standard, as token',
      `${badges}/spec-appendix-d/d-1-basic-openbadgecredential.jwt`,
      ['unknown did.unresolvable', 'warn jwt.missing-claim'],
    ],
    [
      'without learner',
      `${dcc}/v2/dataIntegrityProof/didKey/legacyRegistry-noStatus-notExpired-withSchema.json`,
      ['fail subject.unidentified /credentialSubject'],
    ],
    [
      'with a signature of the older kind, changed after it',
      `${dcc}/v2/ed25519/didKey/legacy-noStatus-noExpiry-tampered.json`,
      ['fail proof.signature /proof/proofValue'],
    ],
    [
      'of the data model of 2022',
      `${dcc}/v1/dataIntegrityProof/didKey/legacyRegistry-noStatus-noExpiry-OBSpecExample.json`,
      ['fail version.vcdm11 /@context', 'fail context.order /@context/0'],
    ],
  ])('a badge %s', async (_name, file, expected) => {
    expect(findings(await verifySample(file))).toEqual(expected);
  });

  test
    .skipIf(!standards)
    .each([
      `${elm}/ec/Sample-MC-Annex1-signed.jsonld`,
      `${elm}/mynextid/edc-coe-signed.jsonld`,
      `${elm}/mynextid/edc-dc-signed.jsonld`,
    ])('%s has a good seal by a certificate that nobody here trusts', async (file) => {
    const report = await verifySample(file);
    expect([report.verdict, report.format]).toEqual(['indeterminate', 'elm-jades']);
    expect(codesOf(report, 'seal')).toContain('seal.ok');
    expect(codesOf(report, 'profile')).toContain('profile.ok');
    expect([...new Set(codesOf(report, 'trust'))]).toEqual([
      'trust.no-anchor',
      'trust.timestamp-unknown-issuer',
    ]);
    expect(codesOf(report, 'issuer')).toEqual([expect.stringMatching(/ok$|identifier-prefix$/)]);
    expect(findings(report).filter((found) => found.startsWith('fail'))).toEqual([]);
  });

  test.skipIf(!standards)('a sealed sample in which a letter is changed is invalid', async () => {
    const text = new TextDecoder().decode(readStandard(elm, 'ec/Sample-MC-Annex1-signed.jsonld'));
    const report = await verified(text.replace('micro-credential', 'macro-credential'));
    expect(findings(report)).toContain('fail seal.signature /signatures/0/signature');
  });
});
