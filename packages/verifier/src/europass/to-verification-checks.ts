import type { JsonObject, LangString } from '@merkki/core';
import type { VerificationReport } from '../report.ts';
import { checkScheme, schemeCode, statusScheme } from './europass-check.ts';
import { toEuropassChecks } from './to-europass-checks.ts';

/**
 * Writes the checks of a report as `VerificationCheck` nodes of the European Learning Model.
 *
 * @param credentialId - Id of the credential that was verified; the nodes point at it.
 * @returns Seven nodes, with ids of their own under `urn:epass:verificationCheck:`.
 * @see European Learning Model 3.2, VerificationCheckShape.
 * @example
 * const report = await verify('{}', { now: '2026-11-24T10:00:00Z' });
 * toVerificationChecks(report, 'urn:credential:1')[0]?.['type']; // 'VerificationCheck'
 */
export function toVerificationChecks(
  report: VerificationReport,
  credentialId: string,
): readonly JsonObject[] {
  return toEuropassChecks(report).map(({ type, label, statusId, statusLabel }, index) => ({
    id: `urn:epass:verificationCheck:${index + 1}`,
    type: 'VerificationCheck',
    dcType: concept(type, label, checkScheme),
    verificationStatus: concept(statusId, statusLabel, statusScheme),
    elmSubject: { id: credentialId, type: 'EuropeanDigitalCredential' },
  }));
}

function concept(id: string, prefLabel: LangString, scheme: string): JsonObject {
  return {
    id,
    type: 'Concept',
    inScheme: { id: scheme + schemeCode, type: 'ConceptScheme' },
    prefLabel: { ...prefLabel },
  };
}
