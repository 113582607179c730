import { type Catalogue, formatMessage } from '@merkki/core';

/**
 * A definition with every element of the model, valid as it is, explained in the reader's language.
 * Lines `#: key` become the catalogue's text `starter.key`.
 *
 * @internal
 */
export function starterDefinition(texts: Catalogue): string {
  return skeleton.replaceAll(/^( *)#: ([a-z-]+)$/gm, (_, indent: string, key: string) =>
    formatMessage(texts, `starter.${key}`)
      .split('\n')
      .map((line) => `${indent}# ${line}`)
      .join('\n'),
  );
}

const skeleton = `#: header
schemaVersion: "1.0"
#: id
id: https://institution.example/micro-credentials/my-micro-credential
version: "1.0"
#: status
status: draft
#: description-languages
descriptionLanguages: [fi, sv, en]

#: title
title:
  fi: Pienen osaamiskokonaisuuden nimi
  sv: Den lilla kompetenshelhetens namn
  en: Name of the micro-credential
summary:
  fi: Mitä osaamiskokonaisuus antaa ja kenelle.
  sv: Vad kompetenshelheten ger och för vem.
  en: What the micro-credential gives, and to whom.

#: issuer
issuer:
  id: https://institution.example/
  legalName:
    fi: Esimerkkikorkeakoulu
    sv: Exempelhögskolan
    en: Example University of Applied Sciences
  country: FI
  kind: hei
  homepage: https://institution.example/
  email: info@institution.example
  #: identifiers
  identifiers:
    - { scheme: y-tunnus, value: 1234567-1, country: FI }
    - { scheme: vat, value: FI12345671, country: FI }
    - { scheme: organisaatio-oid, value: 1.2.246.562.99.00000000018 }
#: awarding-bodies
awardingBodies:
  - id: https://institution.example/
    legalName:
      fi: Esimerkkikorkeakoulu
      sv: Exempelhögskolan
      en: Example University of Applied Sciences
    country: FI
    kind: hei
    identifiers:
      - { scheme: y-tunnus, value: 1234567-1, country: FI }
      - { scheme: vat, value: FI12345671, country: FI }
#: providers
providers: []

#: outcomes
outcomes:
  - id: lo1
    text:
      fi: Opiskelija arvioi menetelmän sopivuuden oman työnsä tehtävään.
      sv: Den studerande bedömer hur metoden passar en uppgift i sitt arbete.
      en: The learner evaluates how the method fits a task of their own work.
    kind: skill
    #: bloom
    bloom: 5
    #: assessed-by
    assessedBy: [a1]
    #: skills
    skills: []

#: workload
workload:
  ects: 3
  hours: 81
  hoursPerCredit: 27
  contactHours: 16
#: level
level:
  eqf: 6
  qfEhea: first
  basis: self-assessed

#: assessments
assessments:
  - id: a1
    #: assessment-type
    type:
      id: http://data.europa.eu/snb/assessment/795dac4096
      prefLabel: { fi: projektityö, sv: projektarbete, en: project work }
    criteria:
      text:
        fi: Työ ratkaisee valitun tehtävän ja perustelee ratkaisun.
        sv: Arbetet löser den valda uppgiften och motiverar lösningen.
        en: The work solves the chosen task and gives reasons for the solution.
    #: supervision
    supervision: unsupervised-no-id
    gradingScheme:
      title: { fi: Hyväksytty–hylätty, sv: Godkänd–underkänd, en: Pass–fail }
      #: scale
      scale: [HYL, HYV]
      passMark: HYV

#: participation
participation:
  mode:
    - id: http://data.europa.eu/snb/learning-assessment/e92d221e4d
      prefLabel: { fi: monimuoto-opetus, sv: flerformsundervisning, en: blended }
  setting: formal
  languages: [fi]

#: quality
quality:
  - scope: internal
    type:
      id: http://data.europa.eu/snb/accreditation/bb4618238e
      prefLabel:
        fi: laitoksen laadunvarmistus
        sv: kvalitetssäkring på institutionsnivå
        en: institutional quality assurance
    policyUrl: https://institution.example/quality
  - scope: external
    type:
      id: http://data.europa.eu/snb/accreditation/bb4618238e
      prefLabel:
        fi: laitoksen laadunvarmistus
        sv: kvalitetssäkring på institutionsnivå
        en: institutional quality assurance
    standard: ESG
    body:
      id: https://agency.example/
      legalName: { fi: Arviointikeskus, sv: Utvärderingscentret, en: Evaluation Agency }
      country: FI

#: prerequisites
prerequisites: []
#: integration
integration:
  kind: standalone
#: need
need:
  - kind: labour-market
    text:
      fi: Minkä työelämän tarpeen osaaminen täyttää.
      sv: Vilket behov i arbetslivet kompetensen svarar på.
      en: The need of working life that the competence meets.
    evidence: [https://institution.example/needs]
targetGroup:
  fi: Kenelle osaamiskokonaisuus on tarkoitettu.
  sv: Vem kompetenshelheten är avsedd för.
  en: Whom the micro-credential is meant for.
#: fields
fields:
  - id: http://data.europa.eu/snb/isced-f/0610
    prefLabel: { en: Information and Communication Technologies }
keywords:
  - { fi: osaaminen, sv: kompetens, en: competence }
occupations: []
codes:
  - { scheme: course-code, value: EX00AB12 }
#: validity
validity:
  note:
    fi: Osaamistodistus on voimassa toistaiseksi.
    sv: Kompetensintyget gäller tills vidare.
    en: The credential does not expire.
furtherInformation:
  - url: https://institution.example/micro-credentials/my-micro-credential
lifecycle:
  reviewEveryMonths: 12
  nextReviewOn: "2027-10-01"
#: attestations
attestations: []

#: offerings
offerings:
  - id: spring-2027
    languages: [fi]
    start: "2027-01-18"
    end: "2027-04-30"
    enrolment:
      opens: "2026-11-01T08:00:00+02:00"
      closes: "2027-01-10T23:59:00+02:00"
      url: https://institution.example/enrol
    #: price
    price: { type: fee, amount: 135 }
    legalForm: open-studies
    seats: { min: 10, max: 30 }
    place:
      country: FI
      locality: { fi: Oulu, sv: Uleåborg, en: Oulu }
    contact:
      email: info@institution.example
    codes:
      - { scheme: realisation-code, value: EX00AB12-3001 }

#: production
production:
  origin: new
  recognition:
    fi: Osaamisen voi osoittaa myös ilman opetusta samoilla kriteereillä.
    sv: Kunnandet kan påvisas även utan undervisning enligt samma kriterier.
    en: Prior learning can be shown without the teaching, by the same criteria.
`;
