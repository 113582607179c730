import { elmContext, elmTerms } from '@merkki/contexts/elm';
import { isJsonObject } from '@merkki/core';

/**
 * Terms that Verifiable Credentials 1.1 defines for what a credential is about; its context gives them
 * to nodes of the class VerifiableCredential alone.
 */
export const credentialTerms: ReadonlyMap<string, 'node' | 'dateTime'> = new Map([
  ['credentialSchema', 'node'],
  ['credentialStatus', 'node'],
  ['credentialSubject', 'node'],
  ['evidence', 'node'],
  ['expirationDate', 'dateTime'],
  ['holder', 'node'],
  ['issuanceDate', 'dateTime'],
  ['issued', 'dateTime'],
  ['issuer', 'node'],
  ['refreshService', 'node'],
  ['termsOfUse', 'node'],
  ['validFrom', 'dateTime'],
  ['validUntil', 'dateTime'],
]);

/** What the shapes look at and the ELM context has no term for, or one with another IRI. */
export const termless: readonly string[] = [
  'elm:areaDialing',
  'elm:defaultLanguage',
  'http://data.europa.eu/m8g/latitude',
  'http://data.europa.eu/m8g/longitude',
  'locn:geometry',
  'org:hasMember',
];

/** IRIs of the classes and members in the tables, by their names there. */
export const iris: ReadonlyMap<string, string> = /* @__PURE__ */ collectIris(collectPrefixes());

/** Names in the tables by every way to write them: term, compact IRI, IRI. */
export const names: ReadonlyMap<string, string> = /* @__PURE__ */ collectNames(collectPrefixes());

function collectPrefixes(): Map<string, string> {
  const context = elmContext['@context'];
  const entries = isJsonObject(context) ? Object.entries(context) : [];
  return new Map(
    entries.flatMap(([name, value]) =>
      // JSON-LD 1.1: only what ends like this is a prefix.
      typeof value === 'string' && /[/#]$/.test(value) ? [[`${name}:`, value] as const] : [],
    ),
  );
}

function collectIris(prefixes: ReadonlyMap<string, string>): Map<string, string> {
  const expand = (compact: string): string => {
    const end = compact.indexOf(':') + 1;
    const start = prefixes.get(compact.slice(0, end));
    return start === undefined ? compact : start + compact.slice(end);
  };
  return new Map([
    ...elmTerms.map(([term, iri]) => [term, expand(iri)] as const),
    ...['VerifiableCredential', ...credentialTerms.keys()].map(
      (term) => [term, expand(`cred:${term}`)] as const,
    ),
    ...termless.map((iri) => [iri, expand(iri)] as const),
  ]);
}

function collectNames(prefixes: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, iri] of collectIris(prefixes)) {
    found.set(name, name).set(iri, name);
    for (const [prefix, start] of prefixes) {
      if (iri.startsWith(start)) found.set(prefix + iri.slice(start.length), name);
    }
  }
  return found;
}
