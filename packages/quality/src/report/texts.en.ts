import type { Messages } from '@merkki/core';
import type { DocumentCode, SectionCode } from '../source.ts';
import { placesEn } from './places.en.ts';
import type { ReportCode } from './report-codes.ts';

/** Texts of the reports in English. */
export const reportEn = {
  ...placesEn,
  'document.data-model': () => 'The Merkki data model',
  'document.elm': () => 'European Learning Model',
  'document.own': () => 'Merkki’s own rule',
  'document.recommendation': () => 'Council Recommendation 2022/C 243/02',
  'document.we-build': () => 'WE BUILD micro-credential rulebook 0.1 (2026-07-21)',
  'model-01.pass': () => 'The document has the shape that the data model asks for.',
  'model-01.title': () => 'The document fits the data model',
  'not-applicable.condition': () => 'The condition of this check is not met here.',
  'not-applicable.nothing-to-check': () => 'What this check looks at is not given.',
  'not-applicable.stage': ({ stage }) =>
    stage === 'award'
      ? 'Checked when the credential is issued.'
      : 'Checked before the description is published.',
  'quality.invalid-now': () => 'The moment of the check must be a date and time with a zone.',
  'quality.unknown-profile': ({ known }) => `No such profile. Known profiles: ${known}.`,
  'report.checked-at': () => 'Checked',
  'report.count.errors': ({ count }) => `${count} to fix`,
  'report.count.infos': ({ count }) =>
    count === 1 ? '1 piece of advice' : `${count} pieces of advice`,
  'report.count.needs-evidence': ({ count }) => `${count} without evidence`,
  'report.count.pass': ({ count }) => `${count} in order`,
  'report.count.warnings': ({ count }) => `${count} to consider`,
  'report.element.1': () => 'Identification of the learner',
  'report.element.2': () => 'Title',
  'report.element.3': () => 'Country or region of the issuer',
  'report.element.4': () => 'Awarding body',
  'report.element.5': () => 'Date of issuing',
  'report.element.6': () => 'Learning outcomes',
  'report.element.7': () => 'Workload',
  'report.element.8': () => 'Level',
  'report.element.9': () => 'Type of assessment',
  'report.element.10': () => 'Form of participation',
  'report.element.11': () => 'Type of quality assurance',
  'report.elements': () => 'The eleven EU elements',
  'report.elements.lead': ({ later }) =>
    later === 0
      ? 'What the Council Recommendation asks of every micro-credential.'
      : 'What the Council Recommendation asks of every micro-credential. The learner and the date come when the credential is issued.',
  'report.elements.progress': ({ complete, total }) => `${complete} of ${total} in order`,
  'report.group.error': () => 'Must be fixed',
  'report.group.error.lead': ({ stage }) =>
    stage === 'award'
      ? 'The credential cannot be issued before these are put right.'
      : 'The description cannot be published before these are put right.',
  'report.group.info': () => 'Advice',
  'report.group.info.lead': () => 'Small things that would make it better still.',
  'report.group.needs-evidence': () => 'Waiting for evidence',
  'report.group.needs-evidence.lead': () =>
    'A person must judge these; no current statement with evidence is there.',
  'report.group.not-applicable': () => 'Did not apply',
  'report.group.pass': () => 'In order',
  'report.group.warning': () => 'Worth a look',
  'report.group.warning.lead': () => 'Nothing here stops you, but someone should decide.',
  'report.limits': () => 'What this report does not say',
  'report.limits.text': () =>
    'The checks read data. Whether the level is right, the outcomes answer a real need and the assessment is sound is for people to judge.',
  'report.line': ({ line, column }) => `line ${line}, column ${column}`,
  'report.passed': ({ count, notApplicable }) =>
    `In order: ${count}. Did not apply: ${notApplicable}.`,
  'report.profiles': () => 'Profiles',
  'report.rule': () => 'Rule',
  'report.source': () => 'Source',
  'report.sources': () => 'Sources',
  'report.stage': () => 'Stage',
  'report.stage.award': () => 'Credential to be issued',
  'report.stage.offering': () => 'Description to be published',
  'report.state.attention': () => 'Worth a look',
  'report.state.complete': () => 'In order',
  'report.state.incomplete': () => 'Must be fixed',
  'report.state.later': () => 'Comes later',
  'report.title': () => 'Quality report',
  'report.verdict.fail': ({ stage }) =>
    stage === 'award' ? 'Not ready to be issued' : 'Not ready to be published',
  'report.verdict.needs-evidence': () => 'Waiting for evidence',
  'report.verdict.pass': ({ stage }) =>
    stage === 'award' ? 'Ready to be issued' : 'Ready to be published',
  'report.where': () => 'Where',
  'quality-baseline.malformed': () =>
    'This is no baseline of findings: version 1 with rule, definition and path of each.',
  'report.credential': ({ name }) => `Read back from a credential: ${name}`,
  'report.credential.ob3': () => 'Open Badges 3.0',
  'report.credential.elm': () => 'European Learning Model',
  'report.credential.sd-jwt': () => 'SD-JWT VC',
  'report.carrier.json': () => 'as JSON',
  'report.carrier.jwt': () => 'in a token (JWT)',
  'report.carrier.seal': () => 'sealed',
  'report.carrier.png': () => 'in a picture (PNG)',
  'report.carrier.svg': () => 'in a picture (SVG)',
  'report.baseline': ({ fresh, known }) => `Compared to the baseline: ${fresh} new, ${known} known`,
  'report.baseline.known': () => '(Known to the baseline.)',
  'report.baseline.new': () => '(New.)',
  'report.column.document': () => 'Document',
  'report.column.elements': () => 'Elements',
  'report.column.errors': () => 'To fix',
  'report.column.infos': () => 'Advice',
  'report.column.needsEvidence': () => 'No evidence',
  'report.column.principles': () => 'Principles',
  'report.column.verdict': () => 'Verdict',
  'report.column.warnings': () => 'To consider',
  'report.decided': () => 'Decided',
  'report.kind.evidence': () =>
    'A person decides: a current attestation with evidence must be there.',
  'report.kind.machine': () => 'Decided from the data.',
  'report.kind.mixed': () => 'Decided from the data, and a person should read it too.',
  'report.next': () => 'What to do next',
  'report.next.error': ({ count }) =>
    count === 1 ? 'Fix this one thing:' : `Fix these ${count} things:`,
  'report.next.needs-evidence': () =>
    'Ask those responsible for evidence, and add their attestations with it:',
  'report.next.warning': () => 'Decide on these, with whoever answers for the micro-credential:',
  'report.next.ready': ({ stage }) =>
    stage === 'award'
      ? 'Nothing keeps the credential from being issued.'
      : 'Nothing keeps the description from being published.',
  'report.next.again': () => 'Then check again.',
  'report.more': ({ count }) => `and ${count} more`,
  'report.optional': () => 'The five optional elements',
  'report.optional.1': () => 'Prerequisites',
  'report.optional.2': () => 'Supervision and identity',
  'report.optional.3': () => 'Grade',
  'report.optional.4': () => 'Integration and stackability',
  'report.optional.5': () => 'Further information',
  'report.picture': () => 'The European picture',
  'report.picture.lead': () =>
    'The wheel shows the ten principles outside and the eleven mandatory elements inside, with the numbers of the lists.',
  'report.picture.description': ({ principles, ofPrinciples, elements, ofElements }) =>
    `Principles in order: ${principles} of ${ofPrinciples}. Elements in order: ${elements} of ${ofElements}.`,
  'report.principles': () => 'The ten European principles',
  'report.principle.1': () => 'Quality',
  'report.principle.2': () => 'Transparency',
  'report.principle.3': () => 'Relevance',
  'report.principle.4': () => 'Valid assessment',
  'report.principle.5': () => 'Learning pathways',
  'report.principle.6': () => 'Recognition',
  'report.principle.7': () => 'Portable',
  'report.principle.8': () => 'Learner-centred',
  'report.principle.9': () => 'Authentic',
  'report.principle.10': () => 'Information and guidance',
  'report.short-verdict.fail': () => 'Not ready',
  'report.short-verdict.needs-evidence': () => 'Evidence missing',
  'report.short-verdict.pass': () => 'Ready',
  'report.state.evidence': () => 'Waiting for evidence',
  'report.state.silent': () => 'Nothing to check',
  'report.summary.total': ({ total, pass, fail, evidence }) =>
    `${total} checked: ${pass} ready, ${fail} not ready, ${evidence} waiting for evidence`,
  'section.annex-one': () => 'Annex I',
  'section.annex-two': ({ principle }) => `Annex II, principle ${principle}`,
  'section.clause': ({ clause }) => String(clause),
  'section.definition': () => 'Definitions',
  'section.elm-code-lists': () => 'code lists in EU Vocabularies',
  'section.elm-countries': () => 'list of countries',
  'section.elm-sample': () => 'micro-credential sample Sample-MC-Annex1',
  'section.mandatory-element': ({ element }) => `Annex I, mandatory element ${element}`,
  'section.optional-element': ({ element }) => `Annex I, optional element ${element}`,
} satisfies Messages<ReportCode | DocumentCode | SectionCode>;
