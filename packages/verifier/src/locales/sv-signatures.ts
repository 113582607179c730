import type { Messages } from '@merkki/core';
import type { VerifierCode } from '../codes.ts';
import { inBrackets } from './in-brackets.ts';

/** Texts on signatures, keys and seals in Swedish. @internal */
export const signatures = {
  // Signatures
  'proof.ok': () => 'Signaturen är äkta: ingenting har ändrats sedan intyget signerades.',
  'proof.base-proof': () =>
    'Den här signaturen är avsedd enbart för innehavaren, som ska skapa en signatur för visning av den.',
  'proof.challenge': () => 'Signaturen svarar inte på den utmaning som gavs.',
  'proof.challenge-not-checked': () =>
    'Ingen utmaning gavs, så samma presentation kan ha använts tidigare.',
  'proof.created-future': () => 'Signaturen uppges vara gjord i framtiden.',
  'proof.created-invalid': () =>
    'Tidpunkten för signeringen är inte ett datum och klockslag med tidszon.',
  'proof.domain': () => 'Signaturen är gjord för en annan mottagare.',
  'proof.encoding': () => 'Signaturen är inte skriven så som dess metod föreskriver.',
  'proof.expired': () => 'Signaturen har löpt ut, eller så går dess sluttid inte att läsa.',
  'proof.issuer-binding': () =>
    'Intyget är signerat med en nyckel som tillhör någon annan än den utfärdare som anges.',
  'proof.key-type': () => 'Nyckeln är av ett annat slag än signaturens metod kräver.',
  'proof.none': () => 'Intyget är inte signerat: vem som helst kan ha skrivit det.',
  'proof.not-checked': () => 'Signaturen kontrollerades inte, eftersom intyget inte har rätt form.',
  'proof.previous-missing': () => 'Signaturen bygger på en annan signatur, som saknas.',
  'proof.purpose': () => 'Signaturen är gjord för ett annat ändamål än det väntade.',
  'proof.signature': () =>
    'Signaturen stämmer inte: intyget har ändrats efter signeringen, eller så är det signerat med en annan nyckel.',
  'proof.unsupported-suite': ({ suite, meant }) =>
    `Signaturens metod stöds inte här${inBrackets(suite)}.${meant === undefined ? '' : ` Namnet kan vara en felskrivning av ${meant}.`}`,
  'proof.vm-not-in-document': () =>
    'Utfärdaren har inte publicerat den nyckel som intyget är signerat med.',
  'proof.vm-unresolvable': () =>
    'Utfärdarens nyckel var inte tillgänglig, så signaturen kunde inte kontrolleras.',
  'jwt.ok': () => 'Signaturen är äkta: ingenting har ändrats sedan intyget signerades.',
  'jwt.alg': () => 'Signaturens metod är inte tillåten.',
  'jwt.alg-key-mismatch': () => 'Signaturens metod passar inte ihop med utfärdarens nyckel.',
  'jwt.aud': () => 'Presentationen är avsedd för någon annan.',
  'jwt.claim-fragment': ({ claim }) =>
    `JWT-tokenen anger en identifierare mindre exakt än intyget${inBrackets(claim)}. Det är utan betydelse.`,
  'jwt.crit': () => 'JWT-tokenen kräver tillägg som inte stöds.',
  'jwt.exp': () => 'JWT-tokenen och intyget anger olika slut på giltighetstiden.',
  'jwt.expired': () => 'JWT-tokenens signatur har gått ut.',
  'jwt.header-not-allowed': ({ member }) =>
    `I JWT-tokenens huvud finns ett fält som inte är tillåtet${inBrackets(member)}.`,
  'jwt.holder': () =>
    'Presentationen är signerad av någon annan än den innehavare som anges i den.',
  'jwt.iat': () => 'JWT-tokenen uppges vara gjord i framtiden.',
  'jwt.iss': () => 'JWT-tokenen och intyget anger olika utfärdare, eller så saknas utfärdaren.',
  'jwt.jti': () => 'JWT-tokenen och intyget anger olika identifierare för intyget.',
  'jwt.key-by-host': () =>
    'Nyckeln finns på utfärdarens server, men inte där utfärdaren förtecknar sina nycklar.',
  'jwt.key-missing': () => 'Av JWT-tokenen framgår inte vilken nyckel den är signerad med.',
  'jwt.key-unbound': () =>
    'Intyget är signerat med en nyckel som tillhör någon annan än den utfärdare som anges.',
  'jwt.kid': () => 'Utfärdaren har inte publicerat den nyckel som JWT-tokenen anger.',
  'jwt.kid-relative': () =>
    'JWT-tokenen anger bara slutet av nyckelns namn. Det är utan betydelse.',
  'jwt.malformed': ({ reason }) =>
    `JWT-tokenen är skadad eller innehåller inget intyg${inBrackets(reason)}.`,
  'jwt.missing-claim': ({ claim }) =>
    `JWT-tokenen upprepar inte en uppgift i intyget${inBrackets(claim)}. Det har ingen betydelse.`,
  'jwt.nbf': () => 'JWT-tokenen och intyget anger olika början på giltighetstiden.',
  'jwt.nonce': () =>
    'Presentationen svarar på en annan begäran och kan alltså ha använts tidigare.',
  'jwt.not-yet-valid': () => 'JWT-tokenens signatur gäller inte ännu.',
  'jwt.outside-profile': ({ alg }) =>
    `Signaturen är giltig, men andra som verifierar Open Badges känner kanske inte till metoden${inBrackets(alg)}.`,
  'jwt.private-key': () =>
    'JWT-tokenen avslöjar en privat nyckel, så vem som helst kan ha signerat med den.',
  'jwt.signature': () =>
    'Signaturen stämmer inte: intyget har ändrats efter signeringen, eller så är det signerat med en annan nyckel.',
  'jwt.sub': () => 'JWT-tokenen och intyget anger olika innehavare.',
  'jwt.typ': () => 'JWT-tokenen är av ett annat slag än ett intyg.',
  'jwt.unknown-header': ({ member }) =>
    `I JWT-tokenens huvud finns ett fält som inte kontrollerades${inBrackets(member)}.`,
  'jwt.vc-claim-in-v2': () =>
    'Intyget står inte på den plats i JWT-tokenen som dess version förutsätter.',

  // Issuers and keys
  'issuer.ok': () => 'Intyget är signerat av den utfärdare som anges i det.',
  'issuer.certificate-anonymous': () =>
    'Stämpelns certifikat saknar en organisationsidentifierare som utfärdaren kan jämföras med.',
  'issuer.certificate-mismatch': () =>
    'Stämpelns certifikat tillhör en annan organisation än den utfärdare som anges.',
  'issuer.claim-mismatch': () =>
    'Dokumentet i intyget anger en annan utfärdare än den som har undertecknat.',
  'issuer.claim-unbound': () =>
    'Utfärdaren som dokumentet i intyget anger kan inte jämföras med den som har undertecknat.',
  'issuer.identifier-prefix': () =>
    'Utfärdaren är certifikatets organisation; identifieraren saknar det prefix som certifikatet har.',
  'issuer.unproven': () => 'Utfärdaren bedömdes inte, eftersom stämpeln inte är giltig.',
  'did.document-invalid': ({ reason }) =>
    `Dokumentet där utfärdaren publicerar sina nycklar är felaktigt${inBrackets(reason)}.`,
  'did.syntax': () => 'Utfärdarens identifierare har inte en tillåten form.',
  'did.unresolvable': () =>
    'Utfärdarens nyckel var inte tillgänglig, så signaturen kunde inte kontrolleras.',
  'key.compromised': () =>
    'Nyckeln har veterligen hamnat i orätta händer, så vem som helst kan ha signerat med den.',
  'key.controller': () => 'Någon annan än utfärdaren råder över nyckeln.',
  'key.ended-since': () =>
    'Nyckeln har tagits ur bruk efter att intyget signerades. Det är utan betydelse.',
  'key.expired': () => 'Nyckeln var ur bruk innan intyget signerades.',
  'key.method-invalid': () => 'Signaturen anger inte sin nyckel på rätt sätt.',
  'key.not-authorized': () => 'Utfärdaren använder inte denna nyckel för att utfärda intyg.',
  'key.not-found': () => 'Utfärdaren har inte publicerat den nyckel som intyget är signerat med.',
  'key.private-exposed': () =>
    'Den privata nyckeln är offentlig, så vem som helst kan ha signerat med den.',
  'key.revoked': () => 'Utfärdaren hade återkallat nyckeln innan intyget signerades.',
  'key.type': () => 'Nyckeln är skadad eller av ett slag som inte stöds.',
  'key.weak': () => 'Nyckeln är för svag för att skydda något.',

  // Seals
  'seal.ok': () => 'Stämpeln är äkta: ingenting har ändrats sedan intyget stämplades.',
  'seal.alg': () => 'Stämpelns metod är inte tillåten.',
  'seal.alg-key-mismatch': () => 'Stämpelns metod passar inte ihop med nyckeln i dess certifikat.',
  'seal.archive-not-checked': () =>
    'Det bedömdes inte om de valideringsuppgifter som arkivtidsstämpeln skyddar räckte till.',
  'seal.certificate-expired': () => 'Certifikatet hade gått ut när stämpeln gjordes.',
  'seal.certificate-invalid': () => 'Stämpelns certifikat saknas eller går inte att läsa.',
  'seal.certificate-not-yet-valid': () =>
    'Certifikatet var ännu inte giltigt när stämpeln gjordes.',
  'seal.certificate-reference': () => 'Certifikatet i filen är inte det som stämpeln anger.',
  'seal.certificate-usage': () => 'Certifikatet är inte avsett för stämplar eller signaturer.',
  'seal.crit': () => 'Stämpeln kräver tillägg som inte stöds.',
  'seal.detached': () => 'Det stämplade innehållet finns inte i filen.',
  'seal.duplicate': () => 'Filen innehåller samma stämpel två gånger.',
  'seal.header-not-allowed': ({ member }) =>
    `I stämpelns huvud finns ett fält som inte är tillåtet${inBrackets(member)}.`,
  'seal.kid': () =>
    'Stämpelns beteckning anger ett annat certifikat än det som stämpeln gjordes med.',
  'seal.malformed': ({ reason }) => `Stämpeln är skadad${inBrackets(reason)}.`,
  'seal.none': () => 'Intyget saknar stämpel: vem som helst kan ha skrivit det.',
  'seal.not-checked': ({ part }) => `En del av stämpeln kontrollerades inte${inBrackets(part)}.`,
  'seal.sigt-obsolete': () =>
    'Tidpunkten för stämplingen står på en plats som inte får användas sedan den 15 maj 2025. Det har ingen betydelse.',
  'seal.signature': () =>
    'Stämpeln stämmer inte: intyget har ändrats efter stämplingen, eller så är det stämplat med en annan nyckel.',
  'seal.signing-time': () => 'Tidpunkten för stämplingen saknas eller går inte att läsa.',
  'seal.signing-time-future': () => 'Stämpeln uppges vara gjord i framtiden.',
  'seal.timestamp-algorithm': ({ part }) =>
    `Tidsstämpeln är gjord med en metod som inte kontrolleras här${inBrackets(part)}.`,
  'seal.timestamp-certificate': ({ part }) =>
    `Tidsstämpelns certifikat är inte avsett för tidsstämplar eller är ett annat än tidsstämpeln anger${inBrackets(part)}.`,
  'seal.timestamp-certificate-expired': ({ part }) =>
    `Tidsstämpeln gjordes utanför sitt certifikats giltighetstid${inBrackets(part)}.`,
  'seal.timestamp-certificate-missing': ({ part }) =>
    `Tidsstämpelns certifikat finns inte att tillgå${inBrackets(part)}.`,
  'seal.timestamp-imprint': ({ part }) =>
    `Tidsstämpeln gäller något annat än den här stämpeln${inBrackets(part)}.`,
  'seal.timestamp-imprint-not-checked': ({ part }) =>
    `Det gick inte att avgöra vad tidsstämpeln gäller${inBrackets(part)}.`,
  'seal.timestamp-malformed': ({ part }) => `Tidsstämpeln är skadad${inBrackets(part)}.`,
  'seal.timestamp-ok': ({ part }) => `Tidsstämpeln är äkta${inBrackets(part)}.`,
  'seal.timestamp-signature': ({ part }) =>
    `Tidsstämpelns signatur stämmer inte: tidsstämpeln har ändrats${inBrackets(part)}.`,
  'seal.timestamp-time': ({ part }) =>
    `Tidsstämpelns tid ligger i framtiden eller går inte ihop med tidpunkten för stämplingen${inBrackets(part)}.`,
  'seal.typ': () => 'Filen anger att den är något annat än ett stämplat dokument.',
} satisfies Partial<Messages<VerifierCode>>;
