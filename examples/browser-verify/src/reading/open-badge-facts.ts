import type { JsonObject } from '@merkki/core';
import type { CredentialFacts, Identity } from './facts.ts';
import { listOf, objectOf, textOf } from './json-values.ts';

/** What an Open Badge 3.0 says. */
export function openBadgeFacts(
  document: JsonObject,
  languages: readonly string[],
): CredentialFacts {
  const text = (value: JsonObject[string] | undefined): string | undefined =>
    textOf(value, languages);
  const subject = objectOf(document['credentialSubject']);
  const achievement = objectOf(subject['achievement']);
  const issuer = objectOf(document['issuer']);
  const { creditsEarned } = subject;
  return {
    title: text(achievement['name']) ?? text(document['name']),
    description: text(achievement['description']),
    criteria: text(objectOf(achievement['criteria'])['narrative']),
    issuerName: text(issuer['name']),
    // An issuer may stand as its id alone.
    issuerIds: listOf(issuer['id'] ?? document['issuer']).filter((id) => typeof id === 'string'),
    recipient: identitiesOf(subject),
    results: listOf(subject['result']).flatMap((result) => textOf(objectOf(result)['value']) ?? []),
    credits: typeof creditsEarned === 'number' ? creditsEarned : undefined,
    awardedOn: textOf(document['awardedDate']),
    validFrom: textOf(document['validFrom']) ?? textOf(document['issuanceDate']),
    validUntil: textOf(document['validUntil']) ?? textOf(document['expirationDate']),
    picture: imageOf(achievement) ?? imageOf(document),
  };
}

function identitiesOf(subject: JsonObject): readonly Identity[] {
  const id = textOf(subject['id']);
  const identities = listOf(subject['identifier'])
    .map(objectOf)
    .flatMap((identity) => {
      const value = textOf(identity['identityHash']);
      if (value === undefined) return [];
      return [
        { type: textOf(identity['identityType']), value, hashed: identity['hashed'] === true },
      ];
    });
  return [
    ...(id === undefined ? [] : [{ type: undefined, value: id, hashed: false }]),
    ...identities,
  ];
}

function imageOf(holder: JsonObject): string | undefined {
  const image = holder['image'];
  return typeof image === 'string' ? image : textOf(objectOf(image)['id']);
}
