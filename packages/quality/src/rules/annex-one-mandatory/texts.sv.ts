import type { AnnexOneMandatoryRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const annexOneMandatorySv: RuleTexts<AnnexOneMandatoryRule> = {
  'EU-A1-01': {
    title: 'Den studerande är identifierad',
    pass: 'Intyget anger den studerandes namn eller en identifierare.',
    fail: 'Intyget visar inte vem det har beviljats. Ange den studerandes namn eller en identifierare, till exempel studentnumret.',
  },
  'EU-A1-01b': {
    title: 'En pseudonym studerande kan kännas igen',
    pass: 'En studerande som anges med hash eller DID kan kopplas till intyget.',
    fail: 'Identifieraren är en hash utan salt, så ingen kan visa att den är hens egen. Lägg till saltet (salt).',
  },
  'EU-A1-02': {
    title: 'Namnet är angivet',
    pass: 'Kompetenshelheten har ett namn.',
    fail: ({ minimum }) =>
      `Namnet saknas eller är för kort. Skriv ett namn på minst ${minimum} tecken på åtminstone ett språk.`,
  },
  'EU-A1-02b': {
    title: 'Namnet är begripligt',
    pass: 'Namnet är skrivet för en läsare.',
    fail: 'Namnet ser ut som en kurskod, en webbadress eller ett filnamn. Ge ett namn som berättar vad man har lärt sig.',
  },
  'EU-A1-03': {
    title: 'Utfärdarens land eller region är angivet',
    pass: 'Utfärdaren har ett land eller en region.',
    fail: 'Utfärdarens land saknas eller är ingen landskod. Använd koden på två bokstäver, till exempel FI.',
  },
  'EU-A1-03b': {
    title: 'Landskoderna är i bruk',
    pass: 'Alla landskoder är i bruk.',
    fail: 'Landskoden hör inte till något land (ISO 3166-1).',
    alias: ({ code }) => `Koden förstås, men landets ISO-kod är ${code}.`,
  },
  'EU-A1-04': {
    title: 'Den beviljande instansen är namngiven',
    pass: 'Varje beviljande instans har ett officiellt namn.',
    fail: 'Den beviljande instansen saknas. Namnge den instans som beviljar kompetenshelheten.',
    unnamed: 'Den beviljande instansens officiella namn saknas.',
  },
  'EU-A1-04b': {
    title: 'Den beviljande instansen går att slå upp',
    pass: 'Varje beviljande instans har en beständig identifierare.',
    fail: 'Den beviljande instansen har bara ett namn. Lägg till en https-adress, en DID eller ett registernummer, så att andra vet vilken instans det gäller.',
  },
  'EU-A1-05': {
    title: 'Utfärdandedatumet är angivet',
    pass: 'Utfärdandedatumet är ett verkligt datum.',
    fail: 'Utfärdandedatumet saknas. Ange det i formen ÅÅÅÅ-MM-DD.',
    malformed: 'Utfärdandedatumet är inget verkligt datum. Ange det i formen ÅÅÅÅ-MM-DD.',
  },
  'EU-A1-05b': {
    title: 'Utfärdandedatumet ligger inte i framtiden',
    pass: 'Utfärdandedatumet infaller inte efter granskningsdagen.',
    fail: 'Utfärdandedatumet infaller efter granskningsdagen.',
  },
  'EU-A1-05c': {
    title: 'Intyget är utfärdat efter bedömningen',
    pass: 'Intyget är utfärdat samma dag som det sista resultatet eller senare.',
    fail: 'Intyget är daterat före slutförandet eller det sista resultat som det bygger på.',
  },
  'EU-A1-05d': {
    title: 'Giltigheten börjar inte för tidigt',
    pass: 'Giltigheten börjar tidigast vid slutförandet och utfärdandet.',
    fail: 'Giltigheten börjar före slutförandet eller utfärdandet. Kontrollera att datumet är avsett.',
  },
  'EU-A1-06': {
    title: 'Lärandemålen är angivna',
    pass: 'Lärandemål är angivna, och vart och ett har en text.',
    fail: 'Lärandemål saknas. Skriv minst ett: vad den studerande vet eller kan. En sammanfattning ersätter det inte.',
    empty: 'Lärandemålets text saknas.',
  },
  'EU-A1-07': {
    title: 'Arbetsmängden är angiven',
    pass: 'Den uppskattade arbetsmängden är angiven.',
    fail: 'Arbetsmängden saknas. Ange den i studiepoäng, timmar eller poäng i ett annat dokumenterat system.',
  },
  'EU-A1-07b': {
    title: 'Arbetsmängden är ett tal med en enhet',
    pass: 'Alla tal i arbetsmängden är större än noll och har en enhet.',
    fail: 'Värdet ska vara ett tal större än noll, utan enhet eller andra ord.',
    unit: 'Poängsystemets namn saknas.',
  },
  'EU-A1-07c': {
    title: 'En högskola anger studiepoäng',
    pass: 'Arbetsmängden är angiven i studiepoäng (ECTS).',
    fail: 'En högskola beviljar kompetenshelheten, men arbetsmängden är inte angiven i studiepoäng (ECTS).',
  },
  'EU-A1-08': {
    title: 'Nivån är angiven, eller varför den saknas',
    pass: 'Nivån är angiven, eller så har det motiverats varför den saknas.',
    fail: 'Nivån saknas. Ange nivå enligt EQF, QF-EHEA eller ett nationellt system, eller berätta varför ingen nivå gäller.',
  },
  'EU-A1-09': {
    title: 'Bedömningens typ är angiven',
    pass: 'Bedömningar är beskrivna, och var och en har en typ.',
    fail: 'Bedömningen saknas. Beskriv hur det bedöms att lärandemålen har uppnåtts.',
    untyped: 'Bedömningens typ saknas.',
  },
  'EU-A1-10': {
    title: 'Formen av deltagande är angiven',
    pass: 'Studieformen är angiven.',
    fail: 'Studieformen saknas: berätta om man studerar på nätet, på plats, som flerform eller på annat sätt.',
    unnamed: 'Studieformen har varken kod eller namn.',
  },
  'EU-A1-11': {
    title: 'Kvalitetssäkringens typ är angiven',
    pass: 'Kvalitetssäkringen är beskriven, och varje beskrivning har en typ.',
    fail: 'Ingenting sägs om kvalitetssäkringen. Beskriv minst ett förfarande som kompetenshelheten vilar på.',
    untyped: 'Kvalitetssäkringens typ saknas.',
  },
  'EU-A1-12': {
    title: 'Värdena kommer från EU:s listor',
    pass: 'Typer, studieformer och språk kommer från EU:s kodlistor.',
    fail: 'Värdet kommer från en annan lista än EU:s, så andra system förstår det inte. Använd EU:s värde om ett passar.',
    'unknown-code': 'EU:s lista har ingen sådan kod. Kontrollera stavningen.',
    'unknown-language': 'Inget språk har denna kod på två bokstäver (ISO 639-1).',
    'free-label':
      'Värdet är angivet med egna ord. Om EU:s lista har ett värde som passar, använd dess kod.',
  },
  'EU-A1-13': {
    title: 'Texterna finns på alla utlovade språk',
    pass: 'Namnet och lärandemålen finns på alla beskrivningens språk.',
    fail: ({ languages }) =>
      `Beskrivningen utlovar texten även på språk där den saknas: ${languages}.`,
  },
};
