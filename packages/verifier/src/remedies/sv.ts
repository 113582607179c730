import { type AdviceTexts, type Remedies, remediesFrom } from './remedies.ts';

const texts = {
  good: ['Kontrollen gav ingen anmärkning.', 'Inga åtgärder behövs.'],
  'own-fault': [
    'Ett fel i denna programvara, eller i det program som använder den och hämtar dokument åt den.',
    'Verifieraren: försök igen och anmäl felet tillsammans med filen till den som förvaltar programvaran.',
  ],
  harmless: [
    'Utfärdarens system skriver detta på ett annat sätt än de flesta.',
    'Innehavaren och verifieraren behöver inte göra något; utfärdaren kan rätta saken när systemet nästa gång förnyas.',
  ],

  // Filer
  'damaged-file': [
    'Filen har klippts av eller ändrats när den kopierades, skickades eller sparades.',
    'Innehavaren: ladda ner intyget på nytt därifrån det utfärdades och skicka filen oförändrad.',
  ],
  'wrong-file': [
    'En annan fil än intyget har valts, till exempel en utskrift eller en bilaga.',
    'Innehavaren: skicka den fil eller bild som du har fått av utfärdaren.',
  ],
  'bare-picture': [
    'Bilden har fått en annan storlek eller ett annat format, är en skärmbild eller har aldrig innehållit något kompetensmärke.',
    'Innehavaren: ladda ner bilden på nytt från utfärdaren och skicka den som fil.',
  ],
  'other-content': [
    'Bilden innehåller något annat än ett signerat kompetensmärke enligt Open Badges 3.0.',
    'Innehavaren: be utfärdaren om själva kompetensmärket.',
  ],
  'baked-wrongly': [
    'Programmet som lade in kompetensmärket i bilden följer inte standarden.',
    'Utfärdaren: lägg in kompetensmärket i originalbilden på nytt med ett program som följer Open Badges 3.0.',
  ],
  ambiguous: [
    'Filen är gjord av ett felaktigt program, eller så vill någon få olika program att läsa olika saker i den.',
    'Verifieraren: godta inte filen utan be utfärdaren om en ny.',
  ],
  limit: [
    'Innehållet är större eller mer invecklat än i intyg, möjligen för att överbelasta kontrollen.',
    'Verifieraren: höj gränsen bara för en källa som du känner; utfärdaren: gör intyget mindre.',
  ],
  'unsupported-form': [
    'Intyget har utfärdats eller exporterats i en form som inte stöds här.',
    'Innehavaren: be utfärdaren om ett kompetensmärke enligt Open Badges 3.0 eller ett europeiskt digitalt kompetensintyg.',
  ],
  'older-standard': [
    'Utfärdarens system följer en äldre version av standarden.',
    'Utfärdaren: utfärda kompetensmärket på nytt enligt Open Badges 3.0.',
  ],
  wrapped: [
    'Intyget har exporterats i det omslag i vilket det laddas upp till en tjänst.',
    'Innehavaren och verifieraren behöver inte göra något; utfärdaren bör lämna ut själva intyget.',
  ],

  // Form
  form: [
    'Utfärdarens system följer inte standarden på denna punkt, eller så har filen ändrats.',
    'Utfärdaren: rätta stället i systemet och utfärda intyget på nytt.',
  ],
  'information-missing': [
    'Utfärdaren har utelämnat en uppgift som standarden kräver.',
    'Utfärdaren: lägg till den uppgift som saknas och utfärda intyget på nytt.',
  ],
  scale: [
    'Resultaten och de skalor som beskrivs i kompetensmärket stämmer inte överens.',
    'Utfärdaren: rätta resultatet eller skalan och utfärda kompetensmärket på nytt.',
  ],
  profile: [
    'Intyget uppfyller inte den profil av den europeiska lärandemodellen som det följer.',
    'Utfärdaren: rätta stället och utfärda intyget på nytt.',
  ],
  'code-list': [
    'Utfärdarens system har hittat på ett värde, tagit det ur en annan kodlista eller känner till en nyare utgåva av listan.',
    'Utfärdaren: hämta identifieraren och namnet ur själva kodlistan och utfärda intyget på nytt.',
  ],
  'further-schema': [
    'Intyget anger en egen form eller profil som inte är känd eller inte var tillgänglig här.',
    'Verifieraren: ange det dokument som nämns eller låt någon som känner formen bedöma den.',
  ],
  'form-not-checked': [
    'Det finns ingen publicerad form för alla detaljer i ett sådant dokument.',
    'Verifieraren: se själv efter det som utöver signaturen har betydelse för dig.',
  ],
  'two-models': [
    'Utfärdarens system blandar två versioner av datamodellen som utesluter varandra.',
    'Utfärdare: ange kontexten credentials/v1 före den europeiska, inte den för version 2.0, och utfärda intyget på nytt.',
  ],
  'claim-hidden': [
    'Innehavaren har valt att inte visa allt, eller så har utfärdaren utelämnat något.',
    'Kontrollant: be innehavaren visa också denna uppgift.',
  ],
  'issuer-unbound': [
    'Dokumentet i intyget är gjort i ett annat system och har lagts in oförändrat.',
    'Kontrollant: lita bara på vem som har undertecknat; utfärdare: ange samma utfärdare inuti och utanpå.',
  ],
  'nothing-inside': [
    'Plånboken eller systemet har satt ihop dokumentet utan ett helt intyg i det.',
    'Innehavaren: skapa presentationen eller sammanställningen på nytt med intyget i.',
  ],
  'own-terms': [
    'Utfärdaren använder termer som inte är allmänt kända, eller så vill någon ändra ordens betydelse.',
    'Utfärdaren: använd bara standardens publicerade kontexter och utfärda intyget på nytt.',
  ],
  'context-changed': [
    'De publicerade definitionerna har förnyats sedan utfärdaren tog dem i bruk.',
    'Innehavaren och verifieraren behöver inte göra något; utfärdaren kan ta i bruk den nyaste versionen.',
  ],
  unprotected: [
    'Något har lagts till efter signeringen, eller så använder utfärdarens system ord som inte definieras någonstans.',
    'Verifieraren: lita inte på denna del; utfärdaren: definiera den eller lämna bort den och utfärda intyget på nytt.',
  ],

  // Signaturer
  unsigned: [
    'Intyget har aldrig signerats, eller så har signaturen fallit bort vid en export.',
    'Verifieraren: godta inte intyget; innehavaren: be utfärdaren om det signerade originalet.',
  ],
  changed: [
    'Innehållet har ändrats efter signeringen, eller så är det signerat med en annan nyckel.',
    'Verifieraren: godta inte intyget; innehavaren: ladda ner det oförändrade originalet från utfärdaren.',
  ],
  'other-signer': [
    'Någon annan har signerat i utfärdarens namn, eller så har utfärdarens system fel nyckel eller namn.',
    'Verifieraren: godta inte intyget; utfärdaren: signera med en nyckel som tillhör den utfärdare som anges i intyget.',
  ],
  'signature-form': [
    'Programmet som signerade följer inte standarden, eller så har signaturen skadats.',
    'Innehavaren: pröva originalfilen; utfärdaren: uppdatera programmet och utfärda intyget på nytt.',
  ],
  method: [
    'Utfärdaren signerar med en metod eller nyckel som här inte godtas som säker.',
    'Utfärdaren: signera på nytt med en godtagen metod och nyckel, till exempel Ed25519 eller ES256.',
  ],
  'uncommon-method': [
    'Utfärdaren signerar med en metod som profilen för Open Badges inte nämner.',
    'Innehavaren och verifieraren behöver inte göra något; en utfärdare vars intyg ska godtas överallt använder RS256.',
  ],
  contradiction: [
    'Utfärdarens system fyller i JWT-tokenen och intyget olika, eller så har det ena ändrats.',
    'Utfärdaren: se till att uppgifterna stämmer överens och utfärda intyget på nytt.',
  ],
  clock: [
    'Utfärdarens eller verifierarens klocka går fel, eller så är tiden påhittad.',
    'Verifieraren: kontrollera din klocka; utfärdaren: signera på nytt med rätt tid.',
  ],
  'signature-expired': [
    'Signaturen gjordes för en begränsad tid som har gått ut.',
    'Innehavaren: skapa en ny presentation eller be utfärdaren om ett nysignerat intyg.',
  ],
  'base-proof': [
    'Originalet har skickats, som är avsett enbart för innehavarens plånbok.',
    'Innehavaren: välj i plånboken vad du vill visa och skicka det som plånboken skapar.',
  ],
  'earlier-failure': [
    'En tidigare kontroll misslyckades, så den här kunde inte ha visat något.',
    'Åtgärda först den kontroll som misslyckades och kontrollera sedan intyget på nytt.',
  ],

  // Nycklar
  'key-not-published': [
    'Utfärdaren har inte publicerat nyckeln för denna användning, eller så har den tagits bort vid ett nyckelbyte.',
    'Utfärdaren: ta upp nyckeln, även om den har tagits ur bruk, bland nycklarna för utfärdande.',
  ],
  'key-unavailable': [
    'Utfärdarens dokument angavs inte och hämtades inte, eller så svarade servern inte.',
    'Verifieraren: tillåt nätet eller ange dokumentet; utfärdaren: håll det tillgängligt.',
  ],
  'key-document': [
    'Utfärdarens identifierare eller dokumentet med nycklarna är felaktigt.',
    'Utfärdaren: rätta dokumentet; verifieraren: kontrollera intyget på nytt därefter.',
  ],
  'key-naming': [
    'Utfärdarens system anger inte sin nyckel på det sätt som standarden kräver.',
    'Utfärdaren: ange nyckeln med den identifierare som den har i utfärdarens dokument.',
  ],
  'key-exposed': [
    'Den privata nyckeln har hamnat hos andra.',
    'Verifieraren: godta inget som är signerat med den; utfärdaren: ta en ny nyckel och utfärda intygen på nytt.',
  ],
  'key-out-of-use': [
    'Intyget signerades efter att nyckeln hade tagits ur bruk, kanske av någon annan.',
    'Verifieraren: fråga utfärdaren; utfärdaren: utfärda intyget på nytt med en nyckel som är i bruk.',
  ],
  'key-changed': [
    'Utfärdaren har sedan dess bytt nycklar, vilket hör till god praxis.',
    'Inga åtgärder behövs.',
  ],

  // Stämplar
  certificate: [
    'Certifikatet saknas, är ett annat än det som stämpeln anger eller är inte avsett för en organisations stämpel.',
    'Utfärdaren: stämpla intyget på nytt med organisationens stämpelcertifikat.',
  ],
  'certificate-validity': [
    'Utfärdaren stämplade utanför certifikatets giltighetstid.',
    'Utfärdaren: förnya certifikatet och stämpla intyget på nytt.',
  ],
  'time-stamp': [
    'Stämpeln har fått en annan fils tidsstämpel, eller så är tidsstämpeln skadad eller förfalskad.',
    'Verifieraren: be om originalfilen; utfärdaren: stämpla intyget på nytt och hämta tidsstämpeln från en känd tjänst.',
  ],
  'certificate-revoked': [
    'Certifikatet eller tjänsten som utfärdade det har tagits ur bruk, kanske för att nyckeln har hamnat i fel händer.',
    'Verifieraren: fråga utfärdaren; utfärdaren: stämpla intyget på nytt med ett giltigt certifikat.',
  ],
  'revocation-data': [
    'Uppgifterna om återkallelser kommer från en annan certifikatutfärdare, från en annan tid eller bara från stämpeln själv.',
    'Verifieraren: hämta en färsk spärrlista eller ett färskt svar från certifikatets utfärdare och ange det för kontrollen.',
  ],
  'seal-not-checked': [
    'Det som skulle behövas, till exempel förteckningar över betrodda eller uppgifter om återkallade certifikat, hämtas inte här.',
    'Verifieraren: kontrollera certifikatet i en tjänst för europeiska stämplar om mycket beror på det.',
  ],

  // Tid och status
  expired: [
    'Den giltighetstid som utfärdaren har bestämt har gått ut.',
    'Innehavaren: fråga utfärdaren om intyget kan förnyas.',
  ],
  'not-yet-valid': [
    'Giltigheten börjar först senare, eller så går en klocka fel.',
    'Innehavaren: vänta tills giltigheten börjar; verifieraren: kontrollera din klocka.',
  ],
  dates: [
    'Utfärdarens system skriver datum fel eller i fel ordning.',
    'Utfärdaren: rätta datumen och utfärda intyget på nytt.',
  ],
  revoked: [
    'Utfärdaren har återkallat intyget för gott, kanske för att det har ersatts av ett rättat.',
    'Verifieraren: godta inte intyget; innehavaren: fråga utfärdaren om orsaken eller om det intyg som ersätter det.',
  ],
  suspended: [
    'Utfärdaren har återkallat intyget tills vidare, kanske medan något utreds.',
    'Innehavaren: fråga utfärdaren; verifieraren: kontrollera intyget på nytt senare.',
  ],
  'status-message': [
    'Utfärdaren har lämnat en anmärkning om intyget.',
    'Verifieraren: fråga utfärdaren vad anmärkningen betyder.',
  ],
  'newer-version': [
    'Utfärdaren har förnyat intyget.',
    'Innehavaren: skaffa den nyare versionen från utfärdaren och visa den.',
  ],
  'status-unavailable': [
    'Statuslistan angavs inte och hämtades inte, eller så svarade utfärdarens server inte.',
    'Verifieraren: tillåt nätet eller ange listan och kontrollera intyget på nytt.',
  ],
  'status-unknown': [
    'Utfärdaren för status på ett sätt som inte är känt här.',
    'Verifieraren: fråga utfärdaren om intyget är i kraft.',
  ],
  'status-entry': [
    'Utfärdarens system har skrivit hänvisningen till statuslistan fel.',
    'Utfärdaren: rätta hänvisningen och utfärda intyget på nytt.',
  ],
  'status-list': [
    'Utfärdaren publicerar en statuslista som är felaktig, föråldrad eller en annan än den rätta.',
    'Utfärdaren: publicera en nysignerad lista på samma adress; verifieraren: kontrollera intyget på nytt därefter.',
  ],
  'status-list-unsigned': [
    'Den äldre formen av återkallelselista har ingen signatur.',
    'Verifieraren: lita på listan bara om adressen är utfärdarens egen.',
  ],
  'status-none': [
    'Utfärdaren för ingen statuslista över detta intyg.',
    'Verifieraren: fråga utfärdaren om det har betydelse huruvida intyget har återkallats.',
  ],

  // Personer
  'other-person': [
    'Intyget är någon annans, eller så känner utfärdaren personen under en annan identifierare.',
    'Verifieraren: godta inte intyget om personen inte kan visa att identifieraren är hens egen.',
  ],
  'holder-unknown': [
    'Dokumentet anger ingen person, eller inte på ett sätt som går att jämföra.',
    'Verifieraren: förvissa dig på annat sätt om att intyget tillhör personen.',
  ],
  'other-holder': [
    'Någon visar en annan persons intyg, eller så använder plånboken en annan identifierare än utfärdaren.',
    'Verifieraren: godta inte intyget; innehavaren: visa det från den plånbok som det utfärdades till.',
  ],
  'key-binding': [
    'Plånbokens bevis saknas eller är felaktigt, eller så visar någon en annan persons intyg.',
    'Innehavaren: visa intyget på nytt från din egen plånbok.',
  ],
  'other-request': [
    'Presentationen gjordes för en tidigare begäran, eller så används den på nytt.',
    'Innehavaren: skapa en ny presentation som svarar på denna begäran.',
  ],
  'no-challenge': [
    'Verifieraren angav ingen utmaning att jämföra med.',
    'Verifieraren: sänd en ny slumpmässig utmaning i varje begäran och ange den vid kontrollen.',
  ],
  'other-receiver': [
    'Presentationen gjordes för en annan mottagare, som kan ha skickat den vidare.',
    'Verifieraren: godta inte presentationen; innehavaren: skapa en ny för denna mottagare.',
  ],

  // Det som finns runt ett intyg
  'see-within': [
    'Orsaken finns i den del som anges, vars egna kontroller är uppräknade.',
    'Följ råden för kontrollerna av den delen.',
  ],
  endorsement: [
    'Rekommendationen har ändrats, återkallats eller tagits från ett annat kompetensmärke.',
    'Verifieraren: räkna inte med rekommendationen; utfärdaren: lämna bort den eller be om en ny.',
  ],
  evidence: [
    'Bevis är till för att bedömas av människor och hämtas inte här.',
    'Verifieraren: se själv på beviset om det har betydelse för dig.',
  ],
  'no-newer-version': [
    'Utfärdarens tjänst svarade inte, eller så dög inte det som den gav.',
    'Verifieraren: kontrollera intyget på nytt senare; utfärdaren: åtgärda tjänsten.',
  ],
  'refresh-not-asked': [
    'Kontrollen gjordes utan tillåtelse att fråga utfärdaren.',
    'Verifieraren: fråga utfärdarens tjänst om en nyare version kan ha betydelse.',
  ],

  // Tillit
  'no-trust-list': [
    'Kontrollen fick ingen lista över vilka du litar på.',
    'Verifieraren: ange en tillitslista eller avgör saken utifrån utfärdarens identifierare och certifikat.',
  ],
  'not-trusted': [
    'Utfärdaren är okänd för dig, eller så är din tillitslista föråldrad.',
    'Verifieraren: ta reda på vem utfärdaren är och lägg till den i listan om du litar på den.',
  ],
} as const satisfies AdviceTexts;

/** Likely cause and remedy of every code in Swedish. */
export const sv: Remedies = remediesFrom(texts);
