import type { PrinciplesRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const principlesSv: RuleTexts<PrinciplesRule> = {
  'EU-D-01': {
    title: 'Kunnandet bedöms, inte bara närvaron',
    fail: 'Den enda bedömningen är närvaro. En kompetenshelhet intygar bedömt kunnande.',
  },
  'EU-D-02': {
    title: 'Omfattningen är liten',
    fail: ({ maximum }) =>
      `Omfattningen är över ${maximum} studiepoäng, mer än vad som passar en liten kompetenshelhet.`,
  },
  'EU-D-03': {
    title: 'Behovet är identifierat',
    'needs-evidence':
      'Behovet av helheten är inte visat. Ange behovet med underlag, eller bifoga ett aktuellt intygande ”need”.',
  },
  'EU-D-04': {
    title: 'Namnet är ingen examensbenämning',
    fail: 'Namnet innehåller ett ord som hör till examina. En liten kompetenshelhet är ingen examen.',
  },
  'EU-P1-01': {
    title: 'Intern och extern kvalitetssäkring är beskrivna',
    fail: 'Beskriv både intern och extern kvalitetssäkring; den ena saknas.',
    'no-external-non-formal': 'Ingen extern kvalitetssäkring är beskriven.',
  },
  'EU-P1-02': {
    title: 'Beskrivningen av kvalitetssäkringen är offentlig',
    fail: 'Ingen länk till en offentlig beskrivning av kvalitetssäkringen. Lägg till policyUrl.',
  },
  'EU-P1-03': {
    title: 'Extern kvalitetssäkring anger standard och organ',
    fail: 'Standarden för den externa kvalitetssäkringen saknas, till exempel ESG.',
    body: 'Organet för den externa kvalitetssäkringen saknas.',
  },
  'EU-P1-04': {
    title: 'Kvalitetsbeslutet är i kraft',
    fail: 'Kvalitetssäkringens beslut har gått ut.',
  },
  'EU-P1-05': {
    title: 'Den interna kvalitetssäkringen omfattar helheten',
    'needs-evidence':
      'Det är inte visat att helheten har genomgått intern kvalitetssäkring. Bifoga ett aktuellt intygande ”internal-qa-mc” med underlag.',
  },
  'EU-P1-06': {
    title: 'Den interna kvalitetssäkringen omfattar utbildningen',
    'needs-evidence':
      'Det är inte visat att utbildningen som leder till helheten är kvalitetssäkrad. Bifoga ett aktuellt intygande ”internal-qa-course” med underlag.',
  },
  'EU-P1-07': {
    title: 'De studerandes respons samlas in',
    'needs-evidence':
      'Det är inte visat att respons samlas in och används. Bifoga ett aktuellt intygande ”learner-feedback” med underlag.',
  },
  'EU-P1-08': {
    title: 'Kollegial respons samlas in',
    'needs-evidence':
      'Det är inte visat att andra anordnare och intressenter ger respons. Bifoga ett aktuellt intygande ”peer-feedback” med underlag.',
  },
  'EU-P2-01': {
    title: 'De centrala uppgifterna är publicerade',
    fail: ({ missing }) => `I den publicerade beskrivningen saknas: ${missing}.`,
  },
  'EU-P2-02': {
    title: 'Anordnaren finns i ett register',
    fail: 'Utfärdaren har ingen identifierare i något register. Lägg till en sådan eller en DEQAR-adress.',
  },
  'EU-P2-03': {
    title: 'Utbudet är maskinläsbart i en studietjänst',
    fail: 'Ingen realisering har en kod i någon studietjänst, så utbudet kan inte utbytas.',
  },
  'EU-P3-01': {
    title: 'Nästa översyn är bestämd',
    fail: 'Datumet för nästa översyn saknas.',
    passed: 'Datumet för översynen har passerat.',
    rare: ({ maximum }) => `Det går över ${maximum} månader mellan översynerna.`,
    'less-than-yearly': 'En översyn varje år är att rekommendera.',
  },
  'EU-P3-02': {
    title: 'Arbetslivet har medverkat',
    'needs-evidence':
      'Det är inte visat att arbetslivet eller användarna deltog i att definiera behovet eller målen. Bifoga ett aktuellt intygande ”working-life-dialogue” med underlag.',
  },
  'EU-P4-01': {
    title: 'Varje lärandemål bedöms',
    fail: 'Lärandemålet saknar bedömning, eller så finns den bedömning som anges inte.',
  },
  'EU-P4-02': {
    title: 'Bedömningskriterierna är öppna',
    fail: 'Bedömningskriterierna saknas. Skriv dem eller länka till dem.',
  },
  'EU-P4-03': {
    title: 'Varje bedömning gäller ett lärandemål',
    fail: 'Inget lärandemål hänvisar till denna bedömning.',
  },
  'EU-P4-04': {
    title: 'Bedömningarnas vikter är sammanlagt ett',
    fail: 'Bedömningarnas vikter ska ligga mellan 0 och 1 och sammanlagt vara 1.',
  },
  'EU-P5-01': {
    title: 'Texterna lovar varken examen eller tillgodoräknande',
    fail: 'Texten tycks lova examen, studieplats eller tillgodoräknande direkt. Det beslutar den mottagande högskolan om.',
    'other-language':
      'En text på ett annat språk tycks lova examen, studieplats eller tillgodoräknande. Kontrollera den.',
  },
  'EU-P5-02': {
    title: 'Delen är inte större än helheten',
    fail: 'Den större helheten har färre studiepoäng än delen som byggs in i den.',
  },
  'EU-P5-03': {
    title: 'Helheten ingår inte i sig själv',
    fail: 'Den större helheten är samma helhet som denna.',
  },
  'EU-P5-04': {
    title: 'Validering av kunnande är beskriven',
    fail: 'Det framgår inte om kunnandet kan påvisas utan studier.',
  },
  'EU-P6-01': {
    title: 'Alla elva uppgifter finns i intyget',
    fail: ({ complete, total }) =>
      `I själva intyget finns ${complete} av ${total} obligatoriska uppgifter. En länk ersätter dem inte.`,
  },
  'EU-P7-01': {
    title: 'Intyget har ett öppet format som kan verifieras',
    fail: 'Intyget har inget öppet format som kan verifieras: Open Badges 3.0, ELM eller SD-JWT VC.',
    proof: 'Intyget saknar underskrift och stämpel, eller så är den inte giltig.',
    unverified:
      'Underskriften eller stämpeln verifierades inte i denna kontroll. Verifiera den med ”merkki verify”.',
  },
  'EU-P7-02': {
    title: 'Den studerande kan ta med sig intyget',
    'needs-evidence':
      'Det är inte visat att den studerande kan ladda ner intyget. Bifoga ett aktuellt intygande ”learner-export” med underlag.',
  },
  'EU-P7-03': {
    title: 'Bara nödvändiga personuppgifter finns med',
    fail: 'Intyget innehåller en personbeteckning. Ta bort den: namn eller studentnummer räcker.',
    unneeded:
      'Intyget innehåller en uppgift som inte behövs för att identifiera den studerande. Ta bort den eller ange skälet i en anmärkning (note).',
    'birth-date':
      'Intyget innehåller ett födelsedatum utan motivering. Ta bort det eller ange skälet i en anmärkning (note).',
  },
  'EU-P8-01': {
    title: 'Målgruppen är beskriven',
    fail: 'Målgruppen saknas. Berätta vem helheten är avsedd för.',
  },
  'EU-P8-02': {
    title: 'De studerande deltar i kvalitetssäkringen',
    'needs-evidence':
      'Det är inte visat att studerande deltar i kvalitetssäkringen. Bifoga ett aktuellt intygande ”learner-in-qa” med underlag.',
  },
  'EU-P9-01': {
    title: 'Intygets ursprung går att kontrollera',
    fail: 'En uppgift om innehavare, utfärdare, datum eller plats saknas, så ursprunget kan inte kontrolleras.',
  },
  'EU-P9-02': {
    title: 'Den som skrivit under är utfärdaren',
    fail: 'Nyckeln som skrev under är inte utfärdarens, och ingen fullmakt finns.',
  },
  'EU-P9-03': {
    title: 'Fullmakten är angiven',
    fail: 'Utfärdaren är inte en av de beviljande instanserna, och ingen fullmakt är angiven.',
  },
  'EU-P10-01': {
    title: 'Vägledning finns att få',
    fail: 'Ingen kontaktuppgift för vägledning är angiven.',
  },
  'EU-P10-02': {
    title: 'Informationen är tillgänglig',
    'needs-evidence':
      'Det är inte visat att informationen är tillgänglig och når olika grupper. Bifoga ett aktuellt intygande ”accessible-information” med underlag.',
  },
};
