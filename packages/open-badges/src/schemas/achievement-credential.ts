import * as z from 'zod';
import { findUnwritable } from '../find-unwritable.ts';
import {
  always,
  CompactJws,
  classOf,
  FilledText,
  Instant,
  listOf,
  PersonUri,
  Uri,
} from '../primitives.ts';
import { AchievementSubject } from './achievement-subject.ts';
import { CredentialContext } from './credential-context.ts';
import { CredentialSchema } from './credential-schema.ts';
import { CredentialStatus } from './credential-status.ts';
import { Evidence } from './evidence.ts';
import { Image } from './image.ts';
import { EndorsementCredential, Profile } from './profile.ts';
import { Proof } from './proof.ts';
import { RefreshService } from './refresh-service.ts';
import { TermsOfUse } from './terms-of-use.ts';

/**
 * An Open Badge 3.0 (AchievementCredential, also called OpenBadgeCredential) in the form in which it
 * is written: lists always as arrays, no null, no empty list. `credentialStatus` may be a list on
 * reading, as VCDM 2.0 allows; Open Badges 3.0 has one.
 *
 * @see Open Badges 3.0, appendix B.1.2; VCDM 2.0.
 * @example
 * AchievementCredential.safeParse({ type: 'OpenBadgeCredential' }).success; // false
 */
export const AchievementCredential = z
  .looseObject({
    '@context': CredentialContext,
    id: Uri,
    type: classOf('VerifiableCredential', 'type.not-verifiable-credential').refine(
      (types) => types.includes('OpenBadgeCredential') || types.includes('AchievementCredential'),
      { params: { code: 'type.not-open-badge' } },
    ),
    name: FilledText,
    description: z.string().optional(),
    image: Image.optional(),
    awardedDate: Instant.optional(),
    credentialSubject: AchievementSubject,
    endorsement: listOf(EndorsementCredential).optional(),
    endorsementJwt: listOf(CompactJws).optional(),
    evidence: listOf(Evidence).optional(),
    issuer: z.union([PersonUri, Profile]),
    validFrom: Instant,
    validUntil: Instant.optional(),
    proof: listOf(Proof).optional(),
    credentialSchema: listOf(CredentialSchema).optional(),
    credentialStatus: z.union([CredentialStatus, listOf(CredentialStatus)]).optional(),
    refreshService: RefreshService.optional(),
    termsOfUse: listOf(TermsOfUse).optional(),
  })
  .check(z.superRefine(checkWritable, { when: always }))
  .describe('An Open Badge 3.0.');
export type AchievementCredential = z.infer<typeof AchievementCredential>;

/** Null and empty lists are refused in members that no class knows too. */
function checkWritable(credential: unknown, context: z.core.$RefinementCtx): void {
  for (const { path, code } of findUnwritable(credential)) {
    context.addIssue({ code: 'custom', path: [...path], params: { code } });
  }
}
