import type { Messages } from '@merkki/core';
import type { HelpKey } from '../help-key.ts';

/** What the help says in English. */
export const help = {
  'help.title': () => 'merkki – describe, check, publish, issue and verify micro-credentials',
  'help.usage': () => 'Usage:',
  'help.exit-codes': () =>
    'Exit codes: 0 all good · 1 checked and not good · 2 usage error or unreadable file · 3 could not be decided',
  'help.more': () => 'Help on one command: merkki COMMAND --help',
  'help.command': () => 'COMMAND',
  'help.new': () => 'Writes a commented starter definition with every element.',
  'help.check': () => 'Checks definitions against the quality rules.',
  'help.map': () => 'Maps a definition to another format and reports what could not be carried.',
  'help.keys-new': () => 'Makes a key with its DID document and key set.',
  'help.keys-show': () => 'Lists the keys of a folder and their state.',
  'help.keys-rotate': () =>
    'Makes a new key in the place of another; what that one signed stays valid.',
  'help.keys-retire': () => 'Takes a key out of use; what it signed stays valid.',
  'help.keys-compromise': () => 'Marks a key as known to others; what it signed is valid no more.',
  'help.issue': () => 'Issues one credential per recipient.',
  'help.verify': () => 'Verifies credentials, also from baked pictures.',
  'help.bake': () => 'Puts a credential into a PNG or SVG picture.',
  'help.unbake': () => 'Takes the credential out of a picture.',
  'help.status-new': () => 'Makes a signed status list.',
  'help.status-revoke': () => 'Revokes a credential, for good.',
  'help.status-suspend': () => 'Suspends a credential.',
  'help.status-reinstate': () => 'Ends the suspension of a credential.',
  'help.status-show': () => 'Shows what a status list says.',
  'help.upgrade': () => 'Brings Open Badges 2.0 to unsigned badges of version 3.0.',
  'help.image': () => 'Draws the badge picture of a definition, as SVG or PNG.',
  'help.render': () =>
    'Writes a badge, a European credential, or what a learner sees of a definition, as a page to read and print.',
  'help.convert': () => 'Converts a credential or a definition to another format, unsigned.',
  'help.diff': () => 'Says where an offering and a credential disagree.',
  'help.code': () => 'Tells what a code of a verification means, its likely cause and its remedy.',
  'help.explain': () => 'Lists what of a credential a signature covers, and what defines it.',
  'help.correct': () =>
    'Issues a credential in place of a wrong one and records that one as revoked.',
  'help.credentials': () =>
    'Lists what was issued into a folder: standing, place in the status list, end of validity.',
  'help.audit-check': () => 'Checks the chain of a folder’s log, and its files.',
  'help.credentials-revoke': () => 'Records that a credential is revoked.',
  'help.credentials-suspend': () => 'Records that a credential is suspended.',
  'help.credentials-reinstate': () => 'Records that a suspended credential is valid again.',
  'help.import': () =>
    'Makes drafts of definitions from a catalogue: CSV, or JSON of OOAPI or Opintopolku.',
  'help.publish': () =>
    'Compares a definition with an OOAPI service, and sends what differs when told to.',
  'help.option.alg': () => 'Ed25519 (default), ES256, ES384 or RS256',
  'help.option.at': () => 'the moment that counts as now, for example 2027-01-18T09:00:00Z',
  'help.option.bake': () => 'PNG or SVG picture into which each badge is put as well',
  'help.option.baseline': () => 'file of known findings: only new ones fail',
  'help.option.certificate': () => 'adds a TEST certificate for European Learning Model seals',
  'help.option.challenge': () => 'the challenge that a presentation must answer',
  'help.option.client-id': () => 'name of the client at the authorisation server',
  'help.option.client-secret-file': () =>
    'file with the secret of the client; else MERKKI_CLIENT_SECRET',
  'help.option.colours': () => 'colours as #rrggbb, separated by commas: main, ornament, paper',
  'help.option.columns': () => 'YAML file that says which column goes where',
  'help.option.columns-template': () =>
    'prints a beginning of such a file for the columns that are there',
  'help.option.country': () => 'country in the test certificate, for example FI',
  'help.option.coverage': () => 'which elements of Annex I each study service carries',
  'help.option.credential': () =>
    'credential whose place in the list is meant: JSON, VC-JWT or a baked picture',
  'help.option.did': () => 'key, jwk or web:HOST[:PATH]',
  'help.option.domain': () => 'who asked for the presentation: its domain or audience',
  'help.option.dry-run': () => 'checks everything, signs and writes nothing',
  'help.option.ends-before': () => 'only credentials that end before this',
  'help.option.europass': () => 'also shows the seven checks that Europass makes',
  'help.option.evidence': () =>
    'evidence saved earlier: everything then comes from it; give --at as well',
  'help.option.fail-on': () => 'error (default) or warning',
  'help.option.fill': () =>
    'YAML or JSON with what the source does not say, in the shape of an award',
  'help.option.force': () => 'replaces files that are there with another content',
  'help.option.format': () => 'output form; the allowed values stand above',
  'help.option.from': () => 'a document of the format, to be read back',
  'help.option.head': () => 'hash written down earlier, which must be in the log',
  'help.option.id': () => 'id of the credential',
  'help.option.index': () => 'place of the credential in the list',
  'help.option.issuer': () => 'DID of the issuer, to which the signing key belongs',
  'help.option.json': () => 'JSON on standard output, one line per input',
  'help.option.keys': () => 'folder with the keys',
  'help.option.lang': () => 'language of the messages: fi, sv or en',
  'help.option.language': () => 'language of the texts that are written: fi, sv or en',
  'help.option.length': () => 'number of places, at least 131072 (default)',
  'help.option.logo': () => 'logo for the picture: PNG, JPEG or SVG',
  'help.option.mandate': () =>
    'on what ground you issue a European credential for another awarding body; a text or a file',
  'help.option.map.profile': () => 'field table of one’s own for that document, YAML or JSON',
  'help.option.name': () => 'name of the learner, for the page only',
  'help.option.network': () => 'fetches what is missing by https; otherwise nothing is fetched',
  'help.option.offering': () => 'id of the realisation',
  'help.option.organisation': () => 'legal name in the test certificate',
  'help.option.organisation-id': () =>
    'identifier in the test certificate, for example VATFI-12345671',
  'help.option.out': () => 'file or folder to write',
  'help.option.parameters': () => 'values that only the institution knows, by name: YAML or JSON',
  'help.option.picture': () => 'picture to show: PNG, JPEG or SVG',
  'help.option.png': () => 'writes PNG in place of SVG',
  'help.option.profile': () =>
    'quality profiles or a YAML file, separated by commas; eu is always on',
  'help.option.purpose': () =>
    'what the list is about, separated by commas: revocation (default), suspension, message, refresh',
  'help.option.reason': () => 'why, for the log; it is not published',
  'help.option.recipient': () =>
    'whom it should belong to: TYPE=VALUE, for example emailAddress=a@example.org',
  'help.option.recipients': () => 'recipients: CSV with a header, JSON array or NDJSON',
  'help.option.record': () =>
    'kind of the record for virta: Opintosuoritus (default) or Opiskeluoikeus',
  'help.option.replaces': () => 'id of the credential that was wrong',
  'help.option.resolver': () => 'map of documents that would be fetched (JSON)',
  'help.option.resume': () => 'goes on with a run that stopped; an error where there is none',
  'help.option.run': () => 'key that tells apart several awards of one credential',
  'help.option.save-evidence': () => 'file for all documents that a later verification needs',
  'help.option.schema': () => 'an OpenAPI document (3.0 or 3.1) of the service, with --profile',
  'help.option.scope': () => 'scope of the access token',
  'help.option.send': () => 'sends; without it nothing is sent, and the plan is printed',
  'help.option.service': () => 'form of the offering; default: the one that reads most of it',
  'help.option.shapes': () =>
    'folder of the published SHACL files (*.ttl) to judge European profiles by',
  'help.option.size': () => 'width of the PNG in pixels: 16–4096, otherwise 600',
  'help.option.stage': () => 'offering (the description) or award (the issued record)',
  'help.option.status-list': () =>
    'address of the status list in which each credential gets a place',
  'help.option.status-purpose': () => 'revocation (default) or suspension',
  'help.option.template': () => 'design of the picture: seal (default), card, hexagon or ribbon',
  'help.option.to': () => 'open-badges, elm or definition',
  'help.option.token-url': () => 'https address of the authorisation server’s token endpoint',
  'help.option.trust': () => 'trusted issuers and certificates (JSON)',
  'help.option.tsa': () =>
    'address of a time-stamping authority (RFC 3161), which stamps each seal; only then is anything fetched',
  'help.option.type': () => 'kind of achievement, for example MicroCredential',
  'help.option.upgrade.language': () => 'language of the badges’ texts, a tag such as en',
  'help.option.url': () => 'https address of the list, or of the service',
  'help.option.vct': () =>
    'type of an SD-JWT VC: with the members of a badge (default), or with a whole European credential',
  'help.option.write-baseline': () => 'writes what is found now into the baseline file',
  'help.option.zone': () => 'time zone of dates that have none: Z or an offset such as +02:00',
} satisfies Messages<HelpKey>;
