/**
 * Works that rules rest on and that are called by their own titles in every language. Where the work
 * itself could not be read, the title names what reports it.
 */
export const workTitles = {
  'adult-education-act': 'Täiskasvanute koolituse seadus (Estonian Adult Education Act)',
  'au-framework': 'National Microcredentials Framework (Australia), as reported by vdc.edu.au',
  bologna: 'QF-EHEA',
  campus: 'Campus Technology 2019 on the Common Microcredential Framework',
  cedefop: 'Cedefop: Defining, writing and applying learning outcomes (2017)',
  cmf: 'Common Microcredential Framework, European MOOC Consortium (FutureLearn)',
  core: 'CoRe 2010: learning outcomes, as used in the Dutch framework',
  croqf: 'Cedefop on the Croatian Qualifications Framework',
  'cz-help': 'mikrocertifikat.cz',
  'ects-guide': 'ECTS Users’ Guide 2015',
  edubadges: 'edubadges-server, apps/issuer/serializers.py',
  enqa: 'ENQA 2023 on the quality assurance of micro-credentials',
  eqavet: 'EQAVET (2020/C 417/01)',
  eqf: 'Council Recommendation 2017/C 189/03 (EQF)',
  esg: 'ESG 2015',
  etf: 'ETF: Guide to design, issue and recognise micro-credentials',
  'eurydice-be-fl': 'Eurydice: Flemish Community (afsprakenkader 2025)',
  'eurydice-ee': 'Eurydice: Estonia',
  'fi-fees': 'Valtioneuvoston asetus 1440/2014 (fees of higher education)',
  'fi-framework': 'OKM 2024a, as cited by Arena (Jamk) and Karvi',
  'fi-hours': 'Valtioneuvoston asetus 1129/2014, 3 §',
  'fi-identifiers': 'Opetushallitus: tunnisteet (koski, organisaatio)',
  'fi-qualifications': 'OKM: tutkintojen viitekehys (FiNQF)',
  'fr-fcu': 'France Université Numérique, November 2023',
  'hu-zone': 'zonecluster.eu, December 2024',
  ie: 'IUA: MC² project',
  iminqa: 'IMINQA 2023',
  'it-decree': 'DM 19.12.2023, art. 1 (Italy)',
  karvi: 'Karvi: quality management of micro-credentials',
  kouta: 'Kouta (Opintopolku), ToteutusServiceValidation',
  laurea: 'Laurea Journal on micro-credentials in higher education',
  'level-authority': 'Leibniz Universität Hannover, EULiST',
  mfhea: 'MFHEA: Malta Qualifications Framework',
  microbol: 'MICROBOL Common Framework 2022',
  'nl-ho': 'Kwaliteitskader microcredentials hbo/wo',
  'nl-mbo': 'Kwaliteitskader pilot microcredentials mbo 2024–25',
  nzqa: 'NZQA: micro-credential listing',
  ots: 'ots.at, OTS_20231004_OTS0020 (Bologna Follow-up Group, Austria)',
  'plan-microcreds': 'Plan Microcreds (Spain)',
  qaa: 'QAA: Characteristics Statement Micro-credentials, May 2022',
  'sk-act': 'Act 292/2024 (Slovakia), as reported by TASR',
  'uni-minho': 'University of Minho, RT-93/2025',
  virta: 'VIRTA: XML-skeemat 1.06.100 (CSC)',
} as const;

/** Code of a work that is called by its own title. */
export type WorkCode = `work.${keyof typeof workTitles}`;

/** The titles as messages, the same in every catalogue. */
// Object.entries forgets the keys.
export const workMessages = Object.fromEntries(
  Object.entries(workTitles).map(([name, title]) => [`work.${name}`, () => title]),
) as Readonly<Record<WorkCode, () => string>>;
