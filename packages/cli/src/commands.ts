import type { Command } from './command.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** What stands in a TEST certificate. */
const certificate = {
  certificate: flag,
  organisation: text,
  'organisation-id': text,
  country: text,
};
const certificateUsage =
  '[--certificate [--organisation NAME] [--organisation-id ID] [--country CODE]]';

/** How credentials are written. */
const writing = {
  format: text,
  language: text,
  mandate: text,
  picture: text,
  tsa: text,
  vct: text,
  bake: text,
  'status-list': text,
  'status-purpose': text,
};
const writingUsage =
  '[--format ob3-di|ob3-jwt|elm-jades|elm-di|sd-jwt] [--language fi|sv|en] [--mandate TEXT|FILE] [--picture IMAGE] [--tsa URL] [--vct urn:eudi:micro_credential:1|urn:eudi:elm:1] [--bake IMAGE] [--status-list URL] [--status-purpose revocation|suspension]';

/** Which entry of a status list is changed. */
const statusEntry = { index: text, credential: text, keys: text, reason: text };
const statusUsage = 'FILE (--index N | --credential FILE) --keys DIR --reason TEXT';

/**
 * Every command, in the order of the work. Nothing but this table is loaded before it is known which
 * one is wanted: the packages behind a command take longer to load than most commands take to run.
 *
 * @internal
 */
export const commands: readonly Command[] = [
  {
    name: 'new',
    usage: 'new [FILE]',
    options: {},
    load: async () => (await import('./commands/new.ts')).run,
  },
  {
    name: 'check',
    usage:
      'check FILE|DIR… [--profile eu,…|FILE] [--stage offering|award] [--at DATE] [--format text|json|sarif|junit|markdown|html] [--out FILE|DIR] [--fail-on error|warning] [--baseline FILE [--write-baseline]]',
    options: {
      profile: text,
      stage: text,
      at: text,
      format: text,
      out: text,
      'fail-on': text,
      baseline: text,
      'write-baseline': flag,
    },
    load: async () => (await import('./commands/check.ts')).run,
  },
  {
    name: 'map',
    usage:
      'map kouta|ooapi|ooapi5|opin|sisu|ripa|schema-org|open-badges|elm|virta|koski FILE|--from FILE [--offering ID] [--recipients FILE] [--record NAME] [--language fi|sv|en] [--schema OPENAPI --profile TABLE] [--parameters FILE] [--out FILE] | map --coverage',
    options: {
      from: text,
      offering: text,
      recipients: text,
      record: text,
      language: text,
      schema: text,
      profile: text,
      parameters: text,
      out: text,
      coverage: flag,
    },
    load: async () => (await import('./commands/map.ts')).run,
  },
  {
    name: 'import',
    usage:
      'import FILE [--columns MAP.yaml] --out DIR [--force] | import FILE.csv --columns-template',
    options: { columns: text, 'columns-template': flag, out: text, force: flag },
    load: async () => (await import('./commands/import.ts')).run,
  },
  {
    name: 'publish',
    usage:
      'publish ooapi|ooapi5 FILE… --url URL [--token-url URL --client-id ID [--client-secret-file FILE] [--scope SCOPE]] [--offering ID] [--send]',
    options: {
      url: text,
      'token-url': text,
      'client-id': text,
      'client-secret-file': text,
      scope: text,
      offering: text,
      send: flag,
    },
    load: async () => (await import('./commands/publish.ts')).run,
  },
  {
    name: 'convert',
    usage:
      'convert FILE --to open-badges|elm|definition [--fill FILE] [--issuer ID] [--language fi|sv|en] [--out FILE]',
    options: { to: text, fill: text, issuer: text, language: text, out: text },
    load: async () => (await import('./commands/convert.ts')).run,
  },
  {
    name: 'diff',
    usage: 'diff OFFERING CREDENTIAL [--service NAME] [--offering ID]',
    options: { service: text, offering: text },
    load: async () => (await import('./commands/diff.ts')).run,
  },
  {
    name: 'keys new',
    usage: `keys new --did key|jwk|web:HOST[:PATH] [--alg Ed25519|ES256|ES384|RS256] ${certificateUsage} --out DIR`,
    options: { did: text, alg: text, ...certificate, out: text },
    load: async () => (await import('./commands/keys-new.ts')).run,
  },
  {
    name: 'keys show',
    usage: 'keys show --keys DIR',
    options: { keys: text },
    load: async () => (await import('./commands/keys-show.ts')).run,
  },
  {
    name: 'keys rotate',
    usage: `keys rotate --keys DIR [KEY] ${certificateUsage}`,
    options: { keys: text, ...certificate },
    load: async () => (await import('./commands/keys-rotate.ts')).run,
  },
  {
    name: 'keys retire',
    usage: 'keys retire --keys DIR [KEY] [--at DATE]',
    options: { keys: text, at: text },
    load: async () => (await import('./commands/keys-end.ts')).retire,
  },
  {
    name: 'keys compromise',
    usage: 'keys compromise --keys DIR [KEY] [--at DATE]',
    options: { keys: text, at: text },
    load: async () => (await import('./commands/keys-end.ts')).compromise,
  },
  {
    name: 'issue',
    usage: `issue FILE --recipients FILE --keys DIR --out DIR ${writingUsage} [--run KEY] [--resume] [--dry-run]`,
    options: {
      recipients: text,
      keys: text,
      out: text,
      ...writing,
      run: text,
      resume: flag,
      'dry-run': flag,
    },
    load: async () => (await import('./commands/issue.ts')).run,
  },
  {
    name: 'correct',
    usage: `correct FILE --replaces ID --recipients FILE --keys DIR --out DIR [--reason TEXT] ${writingUsage}`,
    options: { replaces: text, recipients: text, keys: text, out: text, reason: text, ...writing },
    load: async () => (await import('./commands/correct.ts')).run,
  },
  {
    name: 'credentials',
    usage: 'credentials DIR [--id ID] [--ends-before DATE]',
    options: { id: text, 'ends-before': text },
    load: async () => (await import('./commands/credentials.ts')).run,
  },
  {
    name: 'credentials revoke',
    usage: 'credentials revoke DIR --id ID --reason TEXT',
    options: { id: text, reason: text },
    load: async () => (await import('./commands/credentials-change.ts')).revoke,
  },
  {
    name: 'credentials suspend',
    usage: 'credentials suspend DIR --id ID --reason TEXT',
    options: { id: text, reason: text },
    load: async () => (await import('./commands/credentials-change.ts')).suspend,
  },
  {
    name: 'credentials reinstate',
    usage: 'credentials reinstate DIR --id ID --reason TEXT',
    options: { id: text, reason: text },
    load: async () => (await import('./commands/credentials-change.ts')).reinstate,
  },
  {
    name: 'audit check',
    usage: 'audit check DIR [--head HASH]',
    options: { head: text },
    load: async () => (await import('./commands/audit-check.ts')).run,
  },
  {
    name: 'verify',
    usage:
      'verify FILE… [--at DATE] [--network] [--resolver MAP.json] [--trust FILE] [--shapes DIR] [--recipient TYPE=VALUE] [--challenge TEXT] [--domain TEXT] [--save-evidence FILE|--evidence FILE] [--europass]',
    options: {
      at: text,
      network: flag,
      resolver: text,
      trust: text,
      shapes: text,
      recipient: text,
      challenge: text,
      domain: text,
      'save-evidence': text,
      evidence: text,
      europass: flag,
    },
    load: async () => (await import('./commands/verify.ts')).run,
  },
  {
    name: 'explain',
    usage: 'explain FILE… [--resolver MAP.json]',
    options: { resolver: text },
    load: async () => (await import('./commands/explain.ts')).run,
  },
  {
    name: 'code',
    usage: 'code CODE…',
    options: {},
    load: async () => (await import('./commands/code.ts')).run,
  },
  {
    name: 'status new',
    usage:
      'status new --url URL --keys DIR --out FILE [--purpose revocation|suspension|message|refresh,…] [--length N]',
    options: { url: text, keys: text, out: text, purpose: text, length: text },
    load: async () => (await import('./commands/status-new.ts')).run,
  },
  {
    name: 'status revoke',
    usage: `status revoke ${statusUsage}`,
    options: statusEntry,
    load: async () => (await import('./commands/status-change.ts')).revoke,
  },
  {
    name: 'status suspend',
    usage: `status suspend ${statusUsage}`,
    options: statusEntry,
    load: async () => (await import('./commands/status-change.ts')).suspend,
  },
  {
    name: 'status reinstate',
    usage: `status reinstate ${statusUsage}`,
    options: statusEntry,
    load: async () => (await import('./commands/status-change.ts')).reinstate,
  },
  {
    name: 'status show',
    usage: 'status show FILE [--index N]',
    options: { index: text },
    load: async () => (await import('./commands/status-show.ts')).run,
  },
  {
    name: 'image',
    usage:
      'image FILE --out FILE [--template seal|card|hexagon|ribbon] [--language fi|sv|en] [--colours PRIMARY[,ACCENT[,PAPER]]] [--logo IMAGE] [--png] [--size PIXELS]',
    options: {
      out: text,
      template: text,
      language: text,
      colours: text,
      logo: text,
      png: flag,
      size: text,
    },
    load: async () => (await import('./commands/image.ts')).run,
  },
  {
    name: 'bake',
    usage: 'bake IMAGE CREDENTIAL --out FILE',
    options: { out: text },
    load: async () => (await import('./commands/bake.ts')).run,
  },
  {
    name: 'unbake',
    usage: 'unbake IMAGE [--out FILE]',
    options: { out: text },
    load: async () => (await import('./commands/unbake.ts')).run,
  },
  {
    name: 'render',
    usage:
      'render CREDENTIAL --out FILE.html [--language fi|sv|en] [--name NAME] [--picture IMAGE] | render DEFINITION --out FILE.html [--language fi|sv|en] [--offering ID]',
    options: { out: text, language: text, name: text, picture: text, offering: text },
    load: async () => (await import('./commands/render.ts')).run,
  },
  {
    name: 'upgrade',
    usage:
      'upgrade FILE… [--issuer DID] [--language TAG] [--zone OFFSET] [--type TYPE] [--out DIR]',
    options: { issuer: text, language: text, zone: text, type: text, out: text },
    load: async () => (await import('./commands/upgrade.ts')).run,
  },
];
