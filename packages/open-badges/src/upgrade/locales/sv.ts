import type { Catalogue, Messages } from '@merkki/core';
import type { UpgradeDecisionCode, UpgradeProblemCode } from '../upgrade-codes.ts';

const messages = {
  'decide.achievement-id': () =>
    'Ge prestationen en egen, bestående adress; till dess bildas identifieraren utifrån den tidigare märkesklassens identifierare.',
  'decide.achievement-type': () =>
    'Ange prestationens typ, till exempel MicroCredential; version 2.0 säger inget om den.',
  'decide.also-known-as': () =>
    'Lägg till utfärdarens tidigare adress under alsoKnownAs i DID-dokumentet.',
  'decide.back-link': () =>
    'Så länge den tidigare märkesklassen och utfärdaren är publicerade, lägg in en related-länk till de nya där.',
  'decide.criteria': () =>
    'Beskriv vad som krävs för märket; nu står beskrivningen i kriteriernas ställe.',
  'decide.description': () => 'Beskriv prestationen; nu står namnet i beskrivningens ställe.',
  'decide.endorsement': () =>
    'Be den som gav rekommendationen att ge den på nytt enligt version 3.0.',
  'decide.image': () =>
    'Bilden innehåller det tidigare märket: bädda in det nya i en ren bild eller utelämna bilden.',
  'decide.issuer-did': () =>
    'Bestäm vilken av utfärdarens DID som undertecknar; till dess används den tidigare adressen.',
  'decide.language': () => 'Ange vilket språk texterna är på.',
  'decide.plain-identity': () =>
    'Mottagarens adress står i klartext i märket: bestäm om den ska ersättas med en saltad hash.',
  'decide.status': () =>
    'Kontrollera att märket inte finns på återkallelselistan och inför en statuslista i dess ställe.',
  'decide.weak-hash': () =>
    'Mottagarens hash är MD5 eller saknar salt: beräkna en ny, saltad hash av adressen.',
  'decide.zone': () => 'Datumet saknar tidszon: ange vilken den är; nu antas UTC.',
  'upgrade.document-missing': () =>
    'Märket hänvisar till detta dokument med dess adress: ange också dokumentet.',
  'upgrade.document-mismatch': () =>
    'Dokumentet har en annan identifierare än adressen som märket hänvisar med.',
  'upgrade.not-ob2': () => 'Detta är inget dokument enligt Open Badges 2.0.',
  'upgrade.ob1': ({ version }) =>
    `Detta är ett Open Badges-märke i version ${version}; bara 2.0 och 2.1 kan föras till 3.0.`,
  'upgrade.ob3': () => 'Detta är redan ett märke enligt Open Badges 3.0.',
  'upgrade.revoked': () => 'Märket är återkallat och förs inte över till version 3.0.',
} satisfies Messages<UpgradeDecisionCode | UpgradeProblemCode>;

/** Texts of the decisions and problems of the way from Open Badges 2.0 to 3.0, in Swedish. */
export const upgradeSv: Catalogue<UpgradeDecisionCode | UpgradeProblemCode> = {
  locale: 'sv',
  messages,
};
