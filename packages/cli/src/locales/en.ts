import type { Catalogue, Messages } from '@merkki/core';
import type { CliMessageKey } from '../message-key.ts';

const messages = {
  'help.title': () => 'merkki – describe, check, publish, issue and verify micro-credentials',
  'help.usage': () => 'Usage:',
  'help.exit-codes': () =>
    'Exit codes: 0 all good · 1 checked and not good · 2 usage error or unreadable file · 3 could not be decided',
  'help.more': () => 'Help on one command: merkki COMMAND --help',
  'help.new': () => 'Writes a commented starter definition with every element.',
  'help.check': () => 'Checks definitions against the quality rules.',
  'help.map': () => 'Maps a definition to another format and reports what could not be carried.',
  'help.keys-new': () => 'Makes a key with its DID document and key set.',
  'help.issue': () => 'Issues one credential per recipient.',
  'help.verify': () => 'Verifies credentials, also from baked pictures.',
  'help.bake': () => 'Puts a credential into a PNG or SVG picture.',
  'help.unbake': () => 'Takes the credential out of a picture.',
  'help.option.profile': () => 'quality profiles, separated by commas; eu is always on',
  'help.option.stage': () => 'offering (the description) or award (the issued record)',
  'help.option.at': () => 'the moment that counts as now, for example 2027-01-18T09:00:00Z',
  'help.option.format': () => 'output form; allowed values are named when another is given',
  'help.option.fail-on': () => 'error (default) or warning',
  'help.option.offering': () => 'id of the realisation',
  'help.option.recipients': () => 'recipients: CSV with a header, JSON array or NDJSON',
  'help.option.language': () => 'language of the texts in the credential: fi, sv or en',
  'help.option.out': () => 'file or folder to write',
  'help.option.did': () => 'key, jwk or web:HOST[:PATH]',
  'help.option.alg': () => 'Ed25519 (default), ES256, ES384 or RS256',
  'help.option.certificate': () => 'adds a TEST certificate for European Learning Model seals',
  'help.option.organisation': () => 'legal name in the test certificate',
  'help.option.organisation-id': () =>
    'identifier in the test certificate, for example VATFI-12345671',
  'help.option.country': () => 'country in the test certificate, for example FI',
  'help.option.keys': () => 'folder with the keys',
  'help.option.bake': () => 'PNG or SVG picture into which each badge is put as well',
  'help.option.resolver': () => 'map of documents that would be fetched (JSON)',
  'help.option.trust': () => 'trusted issuers and certificates (JSON)',
  'help.option.recipient': () =>
    'whom it should belong to: TYPE=VALUE, for example emailAddress=a@example.org',
  'help.option.lang': () => 'language of the messages: fi, sv or en',
  'help.option.json': () => 'JSON on standard output, one line per input',
  'usage.unknown-command': ({ command }) => `There is no command “${command}”. See merkki --help.`,
  'usage.option': ({ command, reason }) => `${reason}. See merkki ${command} --help.`,
  'usage.option-value': ({ option, value, allowed }) =>
    `${option} cannot be “${value}”. Allowed: ${allowed}.`,
  'usage.option-unused': ({ option, target }) =>
    `${target} knows no learners: leave out ${option}.`,
  'internal.unexpected': () => 'This is a fault of merkki. Please report it with the lines below.',
  'usage.option-missing': ({ option }) => `The option ${option} is required.`,
  'usage.argument-missing': ({ argument }) => `The argument ${argument} is missing.`,
  'usage.too-many': ({ command }) => `Too many arguments for ${command}.`,
  'usage.file-exists': ({ path }) => `${path} is there already and stays as it is.`,
  'usage.not-an-instant': ({ option }) =>
    `${option} needs a date, or date, time and zone, for example 2027-01-18T09:00:00Z.`,
  'usage.no-files': ({ path }) => `No definition was found in ${path}.`,
  'usage.one-file': ({ format }) => `A report as ${format} is made of one file at a time.`,
  'map.refused': ({ target }) => `${target} would refuse the document:`,
  'file.unreadable': ({ path, reason }) => `${path} cannot be opened (${reason}).`,
  'file.unwritable': ({ path, reason }) => `${path} cannot be written (${reason}).`,
  'file.not-text': ({ path }) => `${path} is not UTF-8 text.`,
  'recipients.malformed': ({ path, line }) =>
    `The recipient list ${path} cannot be read (line ${line}).`,
  'recipients.duplicate': ({ first, second }) =>
    `Recipients ${first} and ${second} are the same learner.`,
  'recipients.unknown-grade': ({ known }) =>
    `The grade is on no scale of this micro-credential. Grades: ${known}.`,
  'recipients.failing-grade': () => 'A grade that does not pass earns no credential.',
  'recipients.unknown-outcome': ({ known }) =>
    `The definition has no such learning outcome. It has: ${known}.`,
  'recipients.unknown-offering': ({ known }) =>
    `The definition has no such realisation. It has: ${known}.`,
  'recipients.bad': () => 'Nothing was done: correct the recipients first.',
  'recipients.none': () => 'The recipient list is empty.',
  'award.invalid': () => 'The award is not valid at this place of the record.',
  'bake.already-baked': () =>
    'The picture holds a credential already. Use the picture without one.',
  'bake.svg.character': () => 'The credential has a character that an SVG cannot hold.',
  'certificates.options': () => 'This value cannot stand in a certificate.',
  'context.approved-url': () => 'The resolver map gives an approved context other content.',
  'issue.certificate': () =>
    'The certificate lacks the organisation, its identifier or the country.',
  'issue.certificate-period': () => 'The certificate is not in force at the time of issuing.',
  'keys.did-key-rsa': () => 'did:key has no form for RSA keys. Use web or jwk.',
  'trust.anchor-invalid': () => 'A trusted certificate cannot be read.',
  'keys.none-fits': ({ format, algorithms }) =>
    `No active key fits ${format}; it takes ${algorithms}.`,
  'keys.unreadable': ({ path }) => `${path} is not a key file of merkki.`,
  'keys.written': ({ path }) => `Key written to ${path}. Keep it secret.`,
  'keys.did': ({ did }) => `Issuer: ${did}`,
  'resolver.malformed': ({ path }) =>
    `${path} is not a resolver map: {"documents": {"did:…": "file.json"}}.`,
  'resolver.document': ({ path }) =>
    `${path}, which the resolver map lists, is not one JSON object.`,
  'trust.malformed': ({ path }) =>
    `${path} is not a trust list: {"issuers": ["did:…"], "certificates": ["ca.pem"]}.`,
  'new.written': ({ path }) => `Starter written to ${path}. Next: merkki check ${path}`,
  'map.losses': ({ count }) => `Not carried over: ${count}`,
  'map.no-losses': () => 'Everything was carried over.',
  'issue.issued': ({ count }) => `Issued: ${count}`,
  'issue.skipped': ({ count }) => `Issued before, left as they are: ${count}`,
  'issue.conflict': ({ recipient }) =>
    `Recipient ${recipient} has this credential already, with other content. Nothing was changed.`,
  'issue.file-missing': ({ recipient, file }) =>
    `The credential of recipient ${recipient} was issued before, but its file ${file} is gone. It is not issued again: bring the file back, or take its line out of manifest.ndjson.`,
  'issue.quality': ({ count }) => `Nothing was issued. Errors against the quality rules: ${count}`,
  'usage.bake-format': ({ format }) =>
    `A credential of format ${format} cannot be put into a picture.`,
  'bake.written': ({ path }) => `Picture written to ${path}.`,
  'verify.verdict.valid': () => 'VALID',
  'verify.verdict.invalid': () => 'NOT VALID',
  'verify.verdict.indeterminate': () => 'COULD NOT BE DECIDED',
  'starter.header': () =>
    'A micro-credential by the EU standard elements (Council Recommendation 2022/C 243/02, Annex I).\nReplace the texts with your own. Check it with: merkki check FILE',
  'starter.id': () => 'A web address that stays the same for ever.',
  'starter.status': () => 'draft, approved, published or retired.',
  'starter.description-languages': () => 'Languages in which every text below exists.',
  'starter.title': () => 'Mandatory element 2: title.',
  'starter.issuer': () => 'Mandatory element 3: who issues the credential, with the country.',
  'starter.identifiers': () => 'Registered identifiers of the organisation.',
  'starter.awarding-bodies': () => 'Mandatory element 4: who awards it.',
  'starter.providers': () =>
    'Who teaches, where it is someone else; [] says the same organisation.',
  'starter.outcomes': () =>
    'Mandatory element 6: learning outcomes, one sentence and one verb each.',
  'starter.bloom': () => "Bloom's level: 1 remember … 6 create.",
  'starter.assessed-by': () => 'Ids of the assessments below.',
  'starter.skills': () => 'ESCO skills: { id: http://data.europa.eu/esco/skill/… }.',
  'starter.workload': () =>
    'Mandatory element 7: workload. ECTS credits, hours of learner work, hours of teaching.',
  'starter.level': () => 'Mandatory element 8: level, or notApplicable with the reason.',
  'starter.assessments': () => 'Mandatory element 9: assessment.',
  'starter.assessment-type': () => 'From the EU list of assessment types.',
  'starter.supervision': () =>
    'unsupervised-no-id, supervised-no-id or supervised-id (with identity verification).',
  'starter.scale': () =>
    'Grades from the lowest to the highest; passMark is the lowest that passes.',
  'starter.participation': () => 'Mandatory element 10: form of participation.',
  'starter.quality': () => 'Mandatory element 11: quality assurance, internal and external.',
  'starter.prerequisites': () => 'What one needs to enrol; [] says none.',
  'starter.integration': () => 'standalone, or stackable with towards: what it can be a part of.',
  'starter.need': () => 'The need: societal, personal, cultural or labour-market.',
  'starter.fields': () => 'Field of education, ISCED-F 2013.',
  'starter.validity': () => 'months: 36 would make each credential expire after three years.',
  'starter.attestations': () =>
    'Statements of named people with evidence, for what no machine can decide.',
  'starter.offerings': () => 'Realisations, as a study service shows them.',
  'starter.price': () => 'free, fee or tuition; amount in euros.',
  'starter.production': () =>
    'Origin: rdi, degree-part, non-formal, informal, commissioned or new.',
} satisfies Messages<CliMessageKey>;

/** Texts of the command line in English. */
export const en: Catalogue<CliMessageKey> = { locale: 'en', messages };
