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
  'quality-baseline.malformed': () =>
    'Tämä ei ole havaintojen vertailupohja: versio 1 ja jokaisesta rule, definition ja path.',
  'report.credential': ({ name }) => `Luettu todistuksesta: ${name}`,
  'report.credential.ob3': () => 'Open Badges 3.0',
  'report.credential.elm': () => 'European Learning Model',
  'report.credential.sd-jwt': () => 'SD-JWT VC',
  'report.carrier.json': () => 'JSON-muodossa',
  'report.carrier.jwt': () => 'JWT-muodossa',
  'report.carrier.seal': () => 'leimattuna',
  'report.carrier.png': () => 'kuvassa (PNG)',
  'report.carrier.svg': () => 'kuvassa (SVG)',
  'report.baseline': ({ fresh, known }) =>
    `Vertailupohjaan nähden: ${fresh} uutta, ${known} ennestään tiedossa`,
  'report.baseline.known': () => '(Ennestään tiedossa.)',
  'report.baseline.new': () => '(Uusi.)',
  'report.column.document': () => 'Dokumentti',
  'report.column.elements': () => 'Tiedot',
  'report.column.errors': () => 'Korjattavaa',
  'report.column.infos': () => 'Neuvoja',
  'report.column.needsEvidence': () => 'Ilman näyttöä',
  'report.column.principles': () => 'Periaatteet',
  'report.column.verdict': () => 'Tulos',
  'report.column.warnings': () => 'Harkittavaa',
  'report.decided': () => 'Ratkaistaan',
  'report.kind.evidence': () => 'Ihminen ratkaisee: tarvitaan voimassa oleva vakuutus näyttöineen.',
  'report.kind.machine': () => 'Ratkaistaan tiedoista.',
  'report.kind.mixed': () => 'Ratkaistaan tiedoista; ihmisenkin on hyvä lukea tämä.',
  'report.next': () => 'Mitä seuraavaksi',
  'report.next.error': ({ count }) =>
    count === 1 ? 'Korjaa tämä kohta:' : `Korjaa nämä ${count} kohtaa:`,
  'report.next.needs-evidence': () =>
    'Pyydä vastuuhenkilöiltä näyttö ja lisää heidän vakuutuksensa sen kanssa:',
  'report.next.warning': () => 'Päätä näistä osaamiskokonaisuudesta vastaavan kanssa:',
  'report.next.ready': ({ stage }) =>
    stage === 'award'
      ? 'Mikään ei estä todistuksen myöntämistä.'
      : 'Mikään ei estä kuvauksen julkaisemista.',
  'report.next.again': () => 'Tarkista sitten uudelleen.',
  'report.more': ({ count }) => `ja ${count} muuta`,
  'report.optional': () => 'Viisi vapaaehtoista tietoa',
  'report.optional.1': () => 'Edeltävä osaaminen',
  'report.optional.2': () => 'Valvonta ja henkilöllisyys',
  'report.optional.3': () => 'Arvosana',
  'report.optional.4': () => 'Liitettävyys muihin opintoihin',
  'report.optional.5': () => 'Lisätiedot',
  'report.picture': () => 'Eurooppalainen kuva',
  'report.picture.lead': () =>
    'Kehässä ovat ulompana kymmenen periaatetta ja sisempänä yksitoista pakollista tietoa, luetteloiden numeroin.',
  'report.picture.description': ({ principles, ofPrinciples, elements, ofElements }) =>
    `Periaatteita kunnossa: ${principles}/${ofPrinciples}. Tietoja kunnossa: ${elements}/${ofElements}.`,
  'report.principles': () => 'Kymmenen eurooppalaista periaatetta',
  'report.principle.1': () => 'Laatu',
  'report.principle.2': () => 'Läpinäkyvyys',
  'report.principle.3': () => 'Merkityksellisyys',
  'report.principle.4': () => 'Pätevä arviointi',
  'report.principle.5': () => 'Oppimispolut',
  'report.principle.6': () => 'Tunnustaminen',
  'report.principle.7': () => 'Siirrettävyys',
  'report.principle.8': () => 'Oppijakeskeisyys',
  'report.principle.9': () => 'Aitous',
  'report.principle.10': () => 'Tiedotus ja ohjaus',
  'report.short-verdict.fail': () => 'Ei valmis',
  'report.short-verdict.needs-evidence': () => 'Näyttö puuttuu',
  'report.short-verdict.pass': () => 'Valmis',
  'report.state.evidence': () => 'Odottaa näyttöä',
  'report.state.silent': () => 'Ei tarkistettavaa',
  'report.summary.total': ({ total, pass, fail, evidence }) =>
    `Tarkistettu ${total}: valmiita ${pass}, ei valmiita ${fail}, näyttöä odottavia ${evidence}`,
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
