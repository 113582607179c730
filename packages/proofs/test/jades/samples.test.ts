import { fromBase64Url, isJsonObject, type JsonValue } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { verifyJades } from '../../src/jades.ts';
import { readStandard, standards } from '../support.ts';

const samples = [
  ['ec/Sample-MC-Annex1-signed.jsonld', 'TEST SEAL', 'VATES-A00000000', '2023-09-27T11:54:17Z'],
  ['mynextid/edc-coe-signed.jsonld', 'VELOCERT OU', 'NTREE-17207834', '2026-01-12T08:46:26Z'],
  ['mynextid/edc-dc-signed.jsonld', 'VELOCERT OU', 'NTREE-17207834', '2026-01-12T08:58:28Z'],
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
    async (file, commonName, organisationIdentifier, time) => {
      const text = read(file);
      const report = await verifyJades(text, { now });
      expect(report.checks[0]).toMatchObject({ outcome: 'pass', code: 'seal.ok' });
      expect(report.checks.some(({ outcome }) => outcome === 'fail')).toBe(false);
      expect(report.checks.map(({ code }) => code)).toContain('seal.not-checked');
      expect(report.checks.at(-1)).toMatchObject({ outcome: 'unknown', code: 'trust.no-anchor' });
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
