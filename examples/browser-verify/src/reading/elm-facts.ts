import type { JsonObject, JsonValue } from '@merkki/core';
import type { CredentialFacts } from './facts.ts';
import { listOf, objectOf, textOf } from './json-values.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
};

/** What a European Learning Model credential says. */
export function elmFacts(document: JsonObject, languages: readonly string[]): CredentialFacts {
  const text = (value: JsonValue | undefined): string | undefined => textOf(value, languages);
  const display = objectOf(document['displayParameter']);
  const issuer = objectOf(document['issuer']);
  const subject = objectOf(document['credentialSubject']);
  const claim = objectOf(subject['hasClaim']);
  const identifiers = [issuer['eIDASIdentifier'], issuer['registration']].flatMap(
    (identifier) => textOf(objectOf(identifier)['notation']) ?? [],
  );
  const name = text(subject['fullName']);
  return {
    title: text(claim['title']) ?? text(display['title']),
    description:
      text(objectOf(claim['specifiedBy'])['description']) ?? text(display['description']),
    criteria: undefined,
    issuerName: text(issuer['legalName']),
    issuerIds: [...listOf(issuer['id']).flatMap((id) => textOf(id) ?? []), ...identifiers],
    recipient: name === undefined ? [] : [{ type: undefined, value: name, hashed: false }],
    results: listOf(claim['provenBy'])
      .map(objectOf)
      .flatMap(({ grade }) => text(objectOf(grade)['noteLiteral']) ?? []),
    credits: creditsOf(claim['creditReceived']),
    awardedOn: textOf(objectOf(claim['awardedBy'])['awardingDate']),
    validFrom: textOf(document['validFrom']) ?? textOf(document['issuanceDate']),
    validUntil: textOf(document['validUntil']) ?? textOf(document['expirationDate']),
    picture: pageOf(display),
  };
}

function creditsOf(received: JsonValue | undefined): number | undefined {
  const point = objectOf(received)['point'];
  const credits = Number(typeof point === 'number' ? point : (textOf(point) ?? Number.NaN));
  return Number.isNaN(credits) ? undefined : credits;
}

/** The first page of the display, as a data URI. */
function pageOf(display: JsonObject): string | undefined {
  const image = objectOf(
    objectOf(objectOf(display['individualDisplay'])['displayDetail'])['image'],
  );
  const kind = textOf(objectOf(image['contentType'])['id'])?.split('/').pop() ?? '';
  const type = Object.hasOwn(mediaTypes, kind) ? mediaTypes[kind] : undefined;
  const content = textOf(image['content']);
  return type === undefined || content === undefined ? undefined : `data:${type};base64,${content}`;
}
