import type { Catalogue, Messages } from '@merkki/core';
import { counted } from '../../counted.ts';
import type { CertificateTextKey } from '../certificate-texts.ts';

const messages = {
  'page.kind': () => 'Micro-credential',
  'page.unverified-title': () => 'Not verified',
  'page.unverified': () =>
    'This page shows what the badge says; it proves nothing by itself. Verify the badge file itself with an Open Badges 3.0 verifier.',
  'page.verdict.valid': () => 'Verified: the badge is valid',
  'page.verdict.invalid': () => 'Verified: the badge is not valid',
  'page.verdict.indeterminate': () => 'Verified: validity could not be decided',
  'page.verdict-at': () => 'Time of verification',
  'page.verdict-by': () => 'Verified by',
  'page.verdict-again': () =>
    'The page does not change if the badge is revoked later. Verify the badge file itself to be sure.',
  'page.picture': () => 'Badge picture',
  'page.recipient': () => 'Recipient',
  'page.recipient-told': () =>
    'The name was given by whoever made this page; it is not in the badge.',
  'page.recipient-hashed': () => 'Named in the badge by a salted hash only',
  'page.issuer': () => 'Issuer',
  'page.issuer-id': () => 'Identifier of the issuer',
  'page.issuer-domain': () => 'Domain of the issuer',
  'page.creator': () => 'Awarding body',
  'page.credits': () => 'Credits',
  'page.credits-ects': ({ credits }) => counted(credits, 'ECTS credit', 'ECTS credits'),
  'page.level': () => 'Level',
  'page.level-eqf': ({ level }) => `EQF level ${level}`,
  'page.awarded': () => 'Awarded',
  'page.valid-from': () => 'Issued, valid from',
  'page.valid-until': () => 'Valid until',
  'page.valid-without-end': () => 'No end date',
  'page.activity': () => 'Studies',
  'page.status': () => 'Revocation',
  'page.status-listed': () => 'Can be revoked; the state is seen on verification',
  'page.field': () => 'Field of study',
  'page.licence': () => 'Licence number',
  'page.language': () => 'Language of the texts',
  'page.version': () => 'Version',
  'page.id': () => 'Identifier of the badge',
  'page.outcomes': () => 'Learning outcomes',
  'page.results': () => 'Results',
  'page.assessment': () => 'Assessment',
  'page.result': () => 'Result',
  'page.scale': () => 'Scale',
  'page.pass-mark': ({ value }) => `pass: ${value}`,
  'page.result.Completed': () => 'Completed',
  'page.result.Enrolled': () => 'Enrolled',
  'page.result.Failed': () => 'Failed',
  'page.result.InProgress': () => 'In progress',
  'page.result.OnHold': () => 'On hold',
  'page.result.Provisional': () => 'Provisional',
  'page.result.Withdrew': () => 'Withdrew',
  'page.recipient-narrative': () => 'About this achievement',
  'page.criteria': () => 'Criteria and details',
  'page.criteria-page': () => 'Criteria on the web',
  'page.evidence': () => 'Evidence',
  'page.links': () => 'Skills and classifications',
  'page.endorsements': () => 'Endorsements',
  'page.endorsements-count': ({ count }) =>
    `In the badge: ${count}. This page does not judge them.`,
} satisfies Messages<CertificateTextKey>;

/** Texts of certificate pages in English. */
export const certificateEn: Catalogue<CertificateTextKey> = { locale: 'en', messages };
