import { isJsonObject, type JsonObject, toPointer } from '@merkki/core';
import { type EuropeanDigitalCredential, prepareForDid } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import { toAchievementCredential } from '@merkki/open-badges';
import { draftElm } from './draft-elm.ts';
import type { Prepared, PrepareParts, TokenParts } from './format-maker.ts';

/** The claims of an attestation, what of it may be hidden, and what it could not carry. */
export type Attestation = Pick<Prepared, 'document' | 'losses'> & Pick<TokenParts, 'disclosable'>;

/** What of a badge is not about the learner, or is shown always by the metadata of the type. */
const shownOfSubject: readonly string[] = ['type', 'achievement', 'creditsEarned', 'result'];

/**
 * The members of an Open Badge as claims, without those that belong to JSON-LD. The metadata of the type
 * names one claim that Open Badges does not have and that is known here: `ECTS`, the credits.
 *
 * Everything that the metadata names is always shown; what else is told of the learner may be hidden.
 *
 * @see Type metadata of `urn:eudi:micro_credential:1` (DC4EU); Open Badges 3.0.
 */
export async function badgeClaims(
  award: MicroCredentialAward,
  parts: PrepareParts,
): Promise<Attestation> {
  const { value, losses } = await toAchievementCredential(award, {
    issuer: { id: parts.issuer },
    language: parts.language,
    validFrom: parts.issuedAt,
    random: parts.random,
  });
  // A strict schema's output is JSON.
  const { '@context': _, type: __, ...claims } = value as unknown as JsonObject;
  const { ects } = award.microCredential.workload;
  const { achievement, ...subject } = asObject(claims['credentialSubject']);
  const document = {
    ...claims,
    credentialSubject: {
      ...subject,
      achievement: { ...asObject(achievement), ...(ects === undefined ? {} : { ECTS: ects }) },
    },
  };
  const personal = Object.keys(subject).filter((name) => !shownOfSubject.includes(name));
  const disclosable = [
    ...personal.map((name) => toPointer(['credentialSubject', name])),
    ...(Object.hasOwn(claims, 'evidence') ? ['/evidence'] : []),
  ];
  return { document, losses, disclosable };
}

/** The id of a node that only this document knows, which tells nothing of the learner. */
const ownId = /^urn:epass:/;

/**
 * A European credential under the claim `elm`, with the issuer's DID as the issuer's id. The metadata of
 * the type finds the learner's names under the language `und`, which says that a name is of no language.
 *
 * The learner may hide what the metadata says, which is the names and an English name of the awarding
 * body, and what else is told of the person.
 *
 * @see Type metadata of `urn:eudi:elm:1` (DC4EU); European Learning Model 3.2.
 */
export function elmClaims(award: MicroCredentialAward, parts: PrepareParts): Attestation {
  const { value, losses } = draftElm(award, parts);
  const { issuer: did, issuedAt, mandate } = parts;
  const bound = prepareForDid(value, {
    did,
    issuedAt,
    ...(mandate === undefined ? {} : { mandate }),
  });
  const { givenName, familyName, ...person } = bound.credentialSubject;
  const elm: EuropeanDigitalCredential = {
    ...bound,
    credentialSubject: { ...person, ...undetermined({ givenName, familyName }) },
  };
  return {
    document: { elm: elm as unknown as JsonObject }, // a strict schema's output is JSON
    losses,
    disclosable: elmDisclosable(elm).map((path) => toPointer(['elm', ...path])),
  };
}

type Names = Pick<EuropeanDigitalCredential['credentialSubject'], 'givenName' | 'familyName'>;

function undetermined(
  names: {
    readonly [name in keyof Names]: Names[name] | undefined;
  },
): Names {
  const moved = Object.entries(names).flatMap(([member, map]) => {
    const [text] = Object.values(map ?? {});
    return text === undefined ? [] : [[member, { und: text }] as const];
  });
  return Object.fromEntries(moved);
}

function elmDisclosable({
  credentialSubject,
}: EuropeanDigitalCredential): readonly (readonly (string | number)[])[] {
  const { id, type: _, givenName, familyName, hasClaim, ...person } = credentialSubject;
  const subject = 'credentialSubject';
  return [
    ...(givenName === undefined ? [] : [[subject, 'givenName', 'und']]),
    ...(familyName === undefined ? [] : [[subject, 'familyName', 'und']]),
    ...(ownId.test(id) ? [] : [[subject, 'id']]),
    ...Object.keys(person).map((name) => [subject, name]),
    ...hasClaim.flatMap(({ awardedBy }, claim) =>
      awardedBy.awardingBody.flatMap(({ legalName }, body) =>
        Object.hasOwn(legalName, 'en')
          ? [[subject, 'hasClaim', claim, 'awardedBy', 'awardingBody', body, 'legalName', 'en']]
          : [],
      ),
    ),
  ];
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
