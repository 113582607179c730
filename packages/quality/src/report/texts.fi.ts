import type { Messages } from '@merkki/core';
import type { DocumentCode, SectionCode } from '../source.ts';
import { placesFi } from './places.fi.ts';
import type { ReportCode } from './report-codes.ts';

/** Texts of the reports in Finnish. */
export const reportFi = {
  ...placesFi,
  'document.data-model': () => 'Merkin tietomalli',
  'document.elm': () => 'Eurooppalainen oppimismalli (ELM)',
  'document.own': () => 'Merkin oma sääntö',
  'document.recommendation': () => 'Neuvoston suositus 2022/C 243/02',
  'document.we-build': () => 'WE BUILD -hankkeen micro-credential-sääntökirja 0.1 (21.7.2026)',
  'model-01.pass': () => 'Dokumentti on tietomallin mukainen.',
  'model-01.title': () => 'Dokumentti on tietomallin mukainen',
  'not-applicable.condition': () => 'Tarkistuksen ehto ei täyty tässä.',
  'not-applicable.nothing-to-check': () => 'Tarkistettavaa tietoa ei ole annettu.',
  'not-applicable.stage': ({ stage }) =>
    stage === 'award'
      ? 'Tarkistetaan, kun todistus myönnetään.'
      : 'Tarkistetaan ennen kuvauksen julkaisemista.',
  'quality.invalid-now': () =>
    'Tarkistuksen ajankohdassa on oltava päivä, kellonaika ja aikavyöhyke.',
  'quality.unknown-profile': ({ known }) => `Profiilia ei ole. Profiilit: ${known}.`,
  'report.checked-at': () => 'Tarkistettu',
  'report.count.errors': ({ count }) => `${count} korjattavaa`,
  'report.count.infos': ({ count }) => (count === 1 ? '1 vinkki' : `${count} vinkkiä`),
  'report.count.needs-evidence': ({ count }) => `${count} ilman näyttöä`,
  'report.count.pass': ({ count }) => `${count} kunnossa`,
  'report.count.warnings': ({ count }) => `${count} harkittavaa`,
  'report.element.1': () => 'Oppijan henkilöllisyys',
  'report.element.2': () => 'Nimi',
  'report.element.3': () => 'Myöntäjän maa tai alue',
  'report.element.4': () => 'Myöntävä taho',
  'report.element.5': () => 'Myöntämispäivä',
  'report.element.6': () => 'Osaamistavoitteet',
  'report.element.7': () => 'Työmäärä',
  'report.element.8': () => 'Taso',
  'report.element.9': () => 'Arvioinnin tyyppi',
  'report.element.10': () => 'Osallistumisen muoto',
  'report.element.11': () => 'Laadunvarmistuksen tyyppi',
  'report.elements': () => 'EU:n yksitoista tietoa',
  'report.elements.lead': ({ later }) =>
    later === 0
      ? 'Neuvoston suosituksen mukaan nämä kuuluvat jokaiseen pieneen osaamiskokonaisuuteen.'
      : 'Neuvoston suosituksen mukaan nämä kuuluvat jokaiseen pieneen osaamiskokonaisuuteen. Oppija ja päivä lisätään, kun todistus myönnetään.',
  'report.elements.progress': ({ complete, total }) => `${complete}/${total} kunnossa`,
  'report.group.error': () => 'Korjattava',
  'report.group.error.lead': ({ stage }) =>
    stage === 'award'
      ? 'Todistusta ei voi myöntää, ennen kuin nämä on korjattu.'
      : 'Kuvausta ei voi julkaista, ennen kuin nämä on korjattu.',
  'report.group.info': () => 'Vinkit',
  'report.group.info.lead': () => 'Pieniä asioita, joilla kuvaus paranee entisestään.',
  'report.group.needs-evidence': () => 'Odottaa näyttöä',
  'report.group.needs-evidence.lead': () =>
    'Nämä arvioi ihminen, ja voimassa oleva vakuutus näyttöineen puuttuu.',
  'report.group.not-applicable': () => 'Ei koske tätä',
  'report.group.pass': () => 'Kunnossa',
  'report.group.warning': () => 'Harkittava',
  'report.group.warning.lead': () => 'Nämä eivät estä etenemistä, mutta niistä on hyvä päättää.',
  'report.limits': () => 'Mitä raportti ei kerro',
  'report.limits.text': () =>
    'Tarkistukset lukevat tietoja. Ihmisen arvioitavaksi jää, onko taso oikea, vastaavatko osaamistavoitteet todelliseen tarpeeseen ja onko arviointi pätevää.',
  'report.line': ({ line, column }) => `rivi ${line}, sarake ${column}`,
  'report.passed': ({ count, notApplicable }) =>
    `Kunnossa: ${count}. Ei koske tätä: ${notApplicable}.`,
  'report.profiles': () => 'Profiilit',
  'report.rule': () => 'Sääntö',
  'report.source': () => 'Lähde',
  'report.sources': () => 'Lähteet',
  'report.stage': () => 'Vaihe',
  'report.stage.award': () => 'Myönnettävä todistus',
  'report.stage.offering': () => 'Julkaistava kuvaus',
  'report.state.attention': () => 'Harkittava',
  'report.state.complete': () => 'Kunnossa',
  'report.state.incomplete': () => 'Korjattava',
  'report.state.later': () => 'Myöhemmin',
  'report.title': () => 'Laaturaportti',
  'report.verdict.fail': ({ stage }) =>
    stage === 'award' ? 'Ei vielä valmis myönnettäväksi' : 'Ei vielä valmis julkaistavaksi',
  'report.verdict.needs-evidence': () => 'Odottaa näyttöä',
  'report.verdict.pass': ({ stage }) =>
    stage === 'award' ? 'Valmis myönnettäväksi' : 'Valmis julkaistavaksi',
  'report.where': () => 'Kohta',
  'section.annex-one': () => 'liite I',
  'section.annex-two': ({ principle }) => `liite II, periaate ${principle}`,
  'section.clause': ({ clause }) => String(clause),
  'section.definition': () => 'määritelmät',
  'section.elm-code-lists': () => 'koodistot EU Vocabularies -palvelussa',
  'section.elm-countries': () => 'maaluettelo',
  'section.elm-sample': () => 'esimerkki Sample-MC-Annex1',
  'section.mandatory-element': ({ element }) => `liite I, pakollinen tieto ${element}`,
  'section.optional-element': ({ element }) => `liite I, vapaaehtoinen tieto ${element}`,
} satisfies Messages<ReportCode | DocumentCode | SectionCode>;
