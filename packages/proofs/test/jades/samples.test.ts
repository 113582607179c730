import { fromBase64Url, isJsonObject, type JsonValue } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { verifyJades } from '../../src/jades.ts';
import { readStandard, standards } from '../support.ts';

const stamped = ['sigTst', 'arcTst'];
const samples = [
  [
    'ec/Sample-MC-Annex1-signed.jsonld',
    'TEST SEAL',
    'VATES-A00000000',
    '2023-09-27T11:54:17Z',
    ['adoTst', ...stamped],
  ],
  [
    'mynextid/edc-coe-signed.jsonld',
    'VELOCERT OU',
    'NTREE-17207834',
    '2026-01-12T08:46:26Z',
    stamped,
  ],
  [
    'mynextid/edc-dc-signed.jsonld',
    'VELOCERT OU',
    'NTREE-17207834',
    '2026-01-12T08:58:28Z',
    stamped,
  ],
] as const;

const now = '2026-11-24T10:00:00Z';
const read = (file: string): string =>
  standards ? readStandard('standards', 'elm', 'samples', ...file.split('/')) : '';

/** The certificates among the validation data of a sealed file. */
function validationCertificates(text: string): readonly string[] {
  const elements: JsonValue = JSON.parse(text).signatures[0].header.etsiU;
  return [elements].flat().flatMap((element) => {
    const decoded = JSON.parse(new TextDecoder().decode(fromBase64Url(String(element))));
    const entries: JsonValue[] =
      isJsonObject(decoded) && Array.isArray(decoded['xVals']) ? [...decoded['xVals']] : [];
    return entries.flatMap((entry) => {
      const certificate = isJsonObject(entry) ? entry['x509Cert'] : undefined;
      return isJsonObject(certificate) ? [String(certificate['val'])] : [];
    });
  });
}

describe('sealed credentials of the Commission and MyNextID (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each(samples)(
    '%s verifies',
    async (file, commonName, organisationIdentifier, time, parts) => {
      const text = read(file);
      const report = await verifyJades(text, { now });
      expect(report.checks[0]).toMatchObject({ outcome: 'pass', code: 'seal.ok' });
      expect(report.checks.some(({ outcome }) => outcome === 'fail')).toBe(false);
      const codes = report.checks.map(({ outcome, code }) => `${outcome} ${code}`);
      expect(codes).toContain('unknown seal.archive-not-checked');
      expect(codes).toContain('unknown trust.no-anchor');
      const stamps = report.checks.filter(({ code }) => code === 'seal.timestamp-ok');
      expect(stamps.map(({ params }) => params['part'])).toEqual(parts);
      expect(
        codes.filter((code) => code === 'unknown trust.timestamp-unknown-issuer'),
      ).toHaveLength(parts.length);
      expect(report.certificate?.subject).toMatchObject({ commonName, organisationIdentifier });
      expect(report.signingTime).toBe(time);
      expect(report.payload).toBe(JSON.parse(text).payload);
      const isLate = time > '2025-05-15';
      expect(report.checks.some(({ code }) => code === 'seal.sigt-obsolete')).toBe(isLate);
    },
  );

  test.skipIf(!standards).each(samples)(
    '%s leads to the authority in its validation data',
    async (file) => {
      const text = read(file);
      const outcomes = [];
      for (const anchor of validationCertificates(text)) {
        const { checks } = await verifyJades(text, { now, certificates: [anchor] });
        outcomes.push(checks.find(({ id }) => id === 'trust')?.code);
      }
      expect(outcomes).toContain('trust.ok');
      expect(outcomes).toContain('trust.unknown-issuer'); // the time-stamping authority
    },
  );

  test.skipIf(!standards).each(samples)(
    '%s is proved by its time stamp, and its own data say that it was not withdrawn',
    async (file) => {
      const text = read(file);
      const certificates = validationCertificates(text);
      const options = { now, certificates, timestampCertificates: certificates };
      const report = await verifyJades(text, options);
      const codes = report.checks.map(({ outcome, code }) => `${outcome} ${code}`);
      expect(codes).toContain('pass trust.timestamp-ok');
      expect(codes).toContain('warn trust.revocation-embedded');
      const seconds = Date.parse(report.provenTime ?? '') - Date.parse(report.signingTime ?? '');
      expect(seconds).toBeGreaterThanOrEqual(0);
      expect(seconds).toBeLessThan(10_000);
    },
  );

  test.skipIf(!standards)('have time stamps that hold for no other', async () => {
    const files = samples.map(([file]) => JSON.parse(read(file)));
    for (const [index, file] of files.entries()) {
      const [signature] = file.signatures;
      const other = files.at(index - 1)?.signatures[0];
      const transplanted = { ...file, signatures: [{ ...signature, header: other.header }] };
      const { checks } = await verifyJades(transplanted, { now });
      const failed = checks.filter(({ outcome }) => outcome === 'fail');
      expect(failed.map(({ code, params }) => `${code} ${params['part']}`)).toEqual([
        'seal.timestamp-imprint sigTst',
        'seal.timestamp-imprint arcTst',
      ]);
    }
  });

  test.skipIf(!standards).each(samples)(
    '%s fails when one character of it is changed',
    async (file) => {
      const jws = JSON.parse(read(file));
      const { checks } = await verifyJades(
        { ...jws, payload: jws.payload.replace('e', 'E') },
        { now },
      );
      expect(checks[0]).toMatchObject({ outcome: 'fail', code: 'seal.signature' });
    },
  );
});
