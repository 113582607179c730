import type { Catalogue, Messages } from '@merkki/core';
import type { CliMessageKey } from '../message-key.ts';
import { help } from './help-en.ts';

const messages = {
  ...help,
  'usage.unknown-command': ({ command, near }) =>
    `There is no command “${command}”. ${near ? `Near it: ${near}.` : 'See merkki --help.'}`,
  'usage.option': ({ command, option, unknown }) =>
    `${unknown ? `There is no option ${option}` : `${option} lacks its value, or takes none`}. See merkki ${command} --help.`,
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
  'usage.baseline-file': ({ path }) => `${path} is no baseline of findings.`,
  'check.skipped': ({ path }) => `Skipped, no definition: ${path}`,
  'check.baseline-written': ({ path, count }) =>
    `Baseline written to ${path}. Findings that are known from now on: ${count}`,
  'usage.fill-file': ({ path }) => `${path} is no YAML or JSON object.`,
  'convert.incomplete': () => 'The target demands more than the document has:',
  'convert.unsigned': () =>
    'The converted document is unsigned: no proof or seal of the source covers it.',
  'convert.use-fill': () =>
    'What is missing can be given with --fill FILE: a YAML or JSON file in the shape of an award.',
  'diff.field.title': () => 'Title',
  'diff.field.outcomes': () => 'Learning outcomes',
  'diff.field.credits': () => 'Credits (ECTS)',
  'diff.field.hours': () => 'Workload in hours',
  'diff.field.level': () => 'Level (EQF)',
  'diff.field.assessment': () => 'Type of assessment',
  'diff.field.language': () => 'Language',
  'diff.field.awarding-body': () => 'Awarding body',
  'diff.outcome.agree': () => 'agree',
  'diff.outcome.differ': () => 'differ',
  'diff.outcome.only-in-offering': () => 'only in the offering',
  'diff.outcome.only-in-credential': () => 'only in the credential',
  'diff.outcome.not-comparable': () => 'cannot be compared: no language or identifier in common',
  'diff.verdict.agree': () => 'The offering and the credential agree.',
  'diff.verdict.differ': () => 'The offering and the credential disagree.',
  'diff.verdict.undecided': () =>
    'The offering and the credential have nothing that could be compared.',
  'diff.side.offering': () => 'Offering',
  'diff.side.credential': () => 'Credential',
  'map.incomplete': ({ target }) =>
    `The ${target} document does not say all that a micro-credential needs:`,
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
  'keys.did-key-rsa': () => 'did:key has no form for RSA keys. Use web or jwk.',
  'trust.crl-invalid': () => 'Data on withdrawn certificates (CRL) cannot be read.',
  'trust.ocsp-invalid': () => 'Data on withdrawn certificates (OCSP) cannot be read.',
  'trust.service-invalid': () =>
    'A service of the trusted list lacks a value, or the value is unknown: certificate, status (granted, withdrawn), from, type (CA/QC, TSA/QTST).',
  'trust.anchor-invalid': () => 'A trusted certificate cannot be read.',
  'keys.none-fits': ({ format, algorithms }) =>
    `No active key fits ${format}; it takes ${algorithms}.`,
  'keys.unreadable': ({ path }) => `${path} is not a key file of merkki.`,
  'keys.cannot-rotate': () =>
    'The key of a did:key or did:jwk is the identifier itself. Make a new one with keys new.',
  'keys.moment': () => 'The moment lies before the creation of the key.',
  'keys.not-active': () => 'The key is compromised and stays so.',
  'keys.not-withdrawable': () =>
    'A did:key or did:jwk cannot be withdrawn. Revoke its credentials in the status list and issue them anew.',
  'keys.publish': () => 'Publish did.json and jwks.json again, so that others learn of the change.',
  'keys.status.active': () => 'in use',
  'keys.status.retired': () => 'retired',
  'keys.status.compromised': () => 'compromised',
  'keys.unknown': ({ path, known }) => `${path} has no such key. It has: ${known}.`,
  'keys.which': ({ known }) => `Say which key: ${known}.`,
  'keys.written': ({ path }) => `Key written to ${path}. Keep it secret.`,
  'keys.did': ({ did }) => `Issuer: ${did}`,
  'resolver.malformed': ({ path }) =>
    `${path} is not a resolver map: {"documents": {"did:…": "file.json"}}.`,
  'resolver.document': ({ path }) =>
    `${path}, which the resolver map lists, is not one JSON object.`,
  'shapes.malformed': ({ path }) => `${path} is not Turtle (*.ttl).`,
  'shapes.none': ({ path }) => `${path} has no SHACL files (*.ttl).`,
  'shapes.not-installed': ({ packages }) =>
    `--shapes needs libraries that are not installed. Install them beside merkki: npm install ${packages}`,
  'trust.malformed': ({ path, member }) =>
    `${path} is not a trust list${member === undefined ? '' : ` (${member})`}: {"issuers": ["did:…"], "certificates": ["ca.pem"]}.`,
  'new.written': ({ path }) => `Starter written to ${path}. Next: merkki check ${path}`,
  'map.assumed': ({ count }) =>
    count === 1
      ? 'One field of the document is assumed: no source confirms its name or its codes.'
      : `${count} fields of the document are assumed: no source confirms their names or their codes.`,
  'map.unchecked': () => 'Not checked, because these parts of the schema are not understood:',
  'map.parameters': () => 'The file of parameters holds no names with values.',
  'map.losses': ({ count }) => `Not carried over: ${count}`,
  'map.no-losses': () => 'Everything was carried over.',
  'map.coverage.element': () => 'Element',
  'map.coverage.full': () => 'full',
  'map.coverage.partial': () => 'partial',
  'map.coverage.none': () => 'none',
  'map.coverage.note': () =>
    '* Mandatory in Annex I of Council Recommendation 2022/C 243/02. Learner, date and grade belong to an award, not to a study on offer.',
  'issue.issued': ({ count }) => `Issued: ${count}`,
  'issue.skipped': ({ count }) => `Issued before, left as they are: ${count}`,
  'issue.quality': ({ count }) => `Nothing was issued. Errors against the quality rules: ${count}`,
  'usage.profile-file': ({ path }) => `${path} is no quality profile.`,
  'usage.bake-format': ({ format }) =>
    `A credential of format ${format} cannot be put into a picture.`,
  'image.characters': ({ count }) =>
    `Characters that the font of PNG pictures lacks: ${count}. They are empty boxes; an SVG shows them.`,
  'image.colour': () => 'A colour must have the form #rrggbb.',
  'image.logo': () => 'The picture must be a PNG, JPEG or SVG of less than 700 kB.',
  'render.written': ({ path }) => `Page written to ${path}.`,
  'usage.size-without-png': () => 'The option --size needs --png; an SVG fits any size.',
  'bake.written': ({ path }) => `Picture written to ${path}.`,
  'upgrade.to-decide': () => 'To decide before signing:',
  'upgrade.to-consider': () => 'To consider:',
  'usage.no-old-badges': () =>
    'There is no assertion, badge class or issuer of Open Badges 2.0 among the files.',
  'status.conflict': ({ path, lock }) =>
    `${path} is being changed by somebody else. If nobody is at it, remove ${lock}.`,
  'status.length': ({ minimum, maximum }) => `A status list has ${minimum}–${maximum} places.`,
  'status.no-entry': ({ path, purpose }) =>
    `The credential ${path} has no place for ${purpose} in this list.`,
  'status.written': ({ path, url }) => `Status list written to ${path}. Publish it at ${url}`,
  'status.done.revoke': ({ index }) => `Revoked: place ${index}. Publish the list anew.`,
  'status.done.suspend': ({ index }) => `Suspended: place ${index}. Publish the list anew.`,
  'status.done.reinstate': ({ index }) =>
    `No longer suspended: place ${index}. Publish the list anew.`,
  'status.unchanged': ({ index }) => `Nothing to change: place ${index} says this already.`,
  'status.marked': ({ marked, length }) => `Marked: ${marked} of ${length} places`,
  'status.entry.clear': ({ index }) => `Place ${index} has no mark.`,
  'status.entry.marked': ({ index }) => `Place ${index} is marked.`,
  'verify.verdict.valid': () => 'VALID',
  'verify.verdict.invalid': () => 'NOT VALID',
  'verify.verdict.indeterminate': () => 'COULD NOT BE DECIDED',
  'verify.europass': () => 'Checks of Europass',
  'issue.note.elm-di': () =>
    'Note: Europass accepts sealed credentials only (--format elm-jades). This form is for other verifiers.',
  'issue.note.sd-jwt': () =>
    'Note: the types of micro-credentials for EUDI wallets are drafts and may change. These credentials cannot be revoked: there is no token status list.',
  'timestamp.imprint': () => 'The time-stamping authority stamped something else than was asked.',
  'timestamp.malformed': () => 'What the time-stamping authority sent is no answer by RFC 3161.',
  'timestamp.nonce': () => 'The time-stamping authority answered another query.',
  'timestamp.query': () => 'No query for a time stamp can be made of this.',
  'usage.option-format': ({ option, format }) => `${option} does not go with the format ${format}.`,
  'timestamp.refused': ({ reasons, status }) =>
    `The time-stamping authority refused (${reasons ?? `status ${status}`}).`,
  'usage.unknown-code': ({ code, known }) => `There is no code “${code}”. There are: ${known}.`,
  'usage.options-exclude': ({ option, other }) =>
    `${option} and ${other} exclude each other: leave out one.`,
  'usage.one-credential': ({ option }) => `${option} takes one credential at a time.`,
  'evidence.malformed': ({ path }) => `${path} is not evidence that merkki verify saved.`,
  'evidence.written': ({ path, count, at }) =>
    `Evidence written to ${path}, documents: ${count}. Verify again with: --evidence ${path} --at ${at}`,
  'code.meaning': () => 'Meaning',
  'code.cause': () => 'Likely cause',
  'code.remedy': () => 'Remedy',
  'explain.coverage.whole': () =>
    'The signature covers everything. Whether it is good, merkki verify tells.',
  'explain.coverage.defined-terms': () =>
    'The signature covers what is defined. Whether it is good, merkki verify tells.',
  'explain.coverage.nothing': () => 'No signature covers anything here.',
  'explain.signed': () => 'signed',
  'explain.unsigned': () => 'not signed',
  'explain.undefined': () => 'not defined',
  'explain.missing-context': ({ url }) =>
    `The context ${url} was not available; what it defines looks as if nothing did.`,
  'explain.nothing': () => 'This is no credential in a form that can be explained.',
  'loader.blocked': ({ url }) =>
    `${url} was not asked: only https addresses of the public internet are.`,
  'loader.redirect': ({ url }) => `${url} redirects elsewhere, which is not followed.`,
  'loader.status': ({ url, status }) => `${url} answered with HTTP error ${status}.`,
  'loader.timeout': ({ url, seconds }) => `${url} did not answer within ${seconds} s.`,
  'loader.too-large': ({ url }) => `The document at ${url} is too large.`,
  'loader.unreachable': ({ url }) => `${url} could not be reached.`,
  'loader.media-type': ({ url }) => `${url} gave a document of another kind.`,
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
  'issue.baked': ({ count }) => `Put into a picture: ${count}`,
  'issue.dry-run': ({ fresh, existing }) =>
    `Dry run: ${fresh} would be issued, ${existing} were issued before. Nothing was written.`,
  'issue.nothing': () => 'Nothing was issued: correct what is said above first.',
  'correct.done': ({ id, replaces }) => `${id} replaces ${replaces}`,
  'credentials.count': ({ count }) => `Credentials: ${count}`,
  'audit.torn': () =>
    'The last line is not whole, as when a run is cut short. It counts for nothing.',
  'audit.whole': ({ count, head }) => `The chain holds: ${count} entries, head ${head}`,
  'audit.broken': ({ count }) => `The chain DOES NOT hold (${count} lines).`,
  'usage.nothing-to-resume': ({ path }) => `There is no run in ${path} to go on with.`,
  'usage.one-recipient': () => 'A correction is made for one recipient at a time.',
  'credentials.changed': ({ id, standing }) => `Recorded: ${id} (${standing})`,
  'credentials.unchanged': ({ id, standing }) => `No change: ${id} (${standing})`,
  'credentials.no-status': () =>
    'The credential has no place in a status list: a verifier cannot know of the change.',
  'credentials.publish': ({ list, index, action }) =>
    `Mark it in the status list ${list} too: merkki status ${action} FILE --index ${index}`,
  'import.count.rows': () => 'rows read',
  'import.count.written': () => 'drafts written',
  'import.count.unchanged': () => 'drafts there already, the same',
  'import.count.rejected': () => 'rows rejected',
  'import.count.incomplete': () => 'drafts that still lack a mandatory element',
  'import.list.missing': () => 'what each draft still lacks',
  'import.list.notCarried': () => 'what of the catalogue has no place in a draft',
  'import.list.rejected': () => 'the rejected rows: mend them and import this file',
  'import.place': ({ row, column }) => `row ${row}${column === '' ? '' : `, column “${column}”`}`,
  'publish.assumed': () => 'The address is your own, not one of the specification.',
  'publish.dry-run': () => 'Nothing was sent. Send with --send.',
  'publish.failed': () => 'failed',
  'publish.not-offered': () => 'cannot be sent',
  'publish.not-tried': () => 'not tried',
  'publish.planned': () => 'would be sent',
  'publish.sent': () => 'sent',
  'publish.unchanged': () => 'already there',
  'publish.difference.added': () => 'the service lacks it',
  'publish.difference.changed': () => 'the service has something else',
  'publish.difference.only-there': () => 'only the service has it; sending removes it',
} satisfies Messages<CliMessageKey>;

/** Texts of the command line in English. */
export const en: Catalogue<CliMessageKey> = { locale: 'en', messages };
