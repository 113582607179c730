import type { Catalogue, Messages } from '@merkki/core';
import type { ProfileCode } from '../problem-codes.ts';
import { inBrackets } from './in-brackets.ts';

const datatypes: Readonly<Record<string, string>> = {
  HTML: 'text i HTML',
  anyURI: 'webbadress',
  boolean: 'true eller false',
  dateTime: 'datum och klockslag, till exempel 2026-11-24T10:00:00Z',
  decimal: 'tal som text, till exempel 7.5',
  duration: 'varaktighet, till exempel PT81H för 81 timmar',
  integer: 'heltal',
  langString: 'text per språk, till exempel {"sv": "…"}',
  positiveInteger: 'heltal, minst 1',
  string: 'ren text',
};

const nodes: Readonly<Record<string, string>> = {
  ClaimNode:
    'Det som den studerande har fått är inte av något slag som profilen känner till: prestation, aktivitet, bedömning eller rättighet.',
  IssuerNode:
    'Utfärdaren saknar sin officiella identifierare (eIDASIdentifier), som fås ur stämpelns certifikat.',
};

const messages = {
  'profile.ok': ({ profile }) => `Intyget uppfyller kraven i sin profil${inBrackets(profile)}.`,
  'profile.class': ({ expected }) =>
    `En del är av ett annat slag än profilen kräver${inBrackets(expected, 'väntat: ', ' eller ')}.`,
  'profile.constraint': ({ constraint }) =>
    `Ett värde uppfyller inte ett ytterligare villkor i profilen${inBrackets(constraint)}.`,
  'profile.datatype': ({ datatype }) =>
    `Ett värde har inte den form som profilen kräver${inBrackets(datatypes[String(datatype)] ?? datatype)}.`,
  'profile.in-scheme': ({ scheme }) =>
    `Ett värde anger inte den kodlista som profilen kräver här${inBrackets(scheme)}.`,
  'profile.iri': () => 'Här behövs en webbadress eller en annan fullständig identifierare.',
  'profile.literal': () => 'Här behövs ett enkelt värde, men ett objekt hittades.',
  'profile.max-count': ({ member, max }) =>
    `Det finns för många värden${inBrackets(member)}; profilen tillåter ${max ?? 'färre'}.`,
  'profile.max-value': ({ max }) =>
    `Ett tal är för stort; profilen tillåter högst ${max ?? 'ett mindre'}.`,
  'profile.min-count': ({ member, min }) =>
    `Ett obligatoriskt värde saknas${inBrackets(member)}; profilen kräver minst ${min ?? 'ett till'}.`,
  'profile.no-target': () => 'Filen innehåller inget intyg som profilen gäller för.',
  'profile.node': ({ shape }) =>
    nodes[String(shape)] ?? `En del uppfyller inte kraven på sin plats${inBrackets(shape)}.`,
  'profile.too-deep': () => 'Intyget har för många nivåer för att profilen ska kunna kontrolleras.',
  'profile.unique-lang': ({ language }) =>
    `Det finns mer än en text på samma språk${inBrackets(language)}.`,
  'profile.unknown-profile': ({ profile }) =>
    `Intyget hänvisar till en profil som inte är känd här${inBrackets(profile)}, så den kontrollerades inte.`,
} satisfies Messages<ProfileCode>;

/** Texts of the profile check in Swedish. */
export const profileSv: Catalogue<ProfileCode> = { locale: 'sv', messages };
