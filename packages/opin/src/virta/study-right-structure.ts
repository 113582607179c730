import { attribute, type ElementType, many, maybe, one } from './structure.ts';
import {
  caseNumber,
  date,
  degree,
  field,
  key,
  language,
  languageText,
  money,
  municipality,
  organisation,
  organisationInRole,
  otherCode,
  period,
  scope,
  specialisation,
  unitCode,
  virtaCodes,
  whole,
} from './types.ts';

/** A period in which what is told of the right stays the same. */
const phase: ElementType = {
  attributes: [
    attribute('koulutusmoduulitunniste', unitCode),
    attribute('valtakunnallinenKoulutusmoduulitunniste', unitCode, false),
  ],
  children: [
    ...period,
    maybe('Koulutuskoodi', degree),
    one('Koulutuskunta', municipality),
    maybe('Koulutuskieli', { text: language }),
    maybe('Rahoituslahde', virtaCodes.RahoituslahdeKoodiTyyppi),
    many('Patevyys', otherCode),
    many('Luokittelu', virtaCodes.OpiskeluoikeusLuokitteluKoodiTyyppi),
    many('Nimi', languageText(200, true)),
  ],
};

const transfer: ElementType = {
  attributes: [attribute('lahdeOpiskeluoikeusAvain', key, false)],
  children: [
    one('SiirtoPvm', date),
    many(
      'Lukukausikertyma',
      {
        children: [
          one('IlmoittautuminenTila', virtaCodes.LukukausiIlmoittautuminenTilaKoodiTyyppi),
          one('Maara', whole),
        ],
      },
      1,
    ),
  ],
};

/**
 * One study right (OpiskeluoikeusTyyppi): its elements in their order.
 *
 * @see CSC, VIRTA, Opiskeluoikeudet.xsd.
 */
export const studyRightStructure: ElementType = {
  attributes: [attribute('avain', key), attribute('opiskelijaAvain', key)],
  children: [
    ...period,
    many(
      'Tila',
      { children: [...period, one('Koodi', virtaCodes.OpiskeluoikeusTilaKoodiTyyppi)] },
      1,
    ),
    one('Tyyppi', virtaCodes.OpiskeluoikeusTyyppiKoodiTyyppi),
    one('Myontaja', organisation),
    many('Organisaatio', organisationInRole),
    many('Jakso', phase),
    many('Ensisijaisuus', { children: period }),
    maybe('Koulutusala', field),
    maybe('Erikoistumiskoulutus', specialisation),
    many('Liittyvyys', {
      attributes: [attribute('liittyvaOpiskeluoikeusAvain', key)],
      children: [],
    }),
    maybe('SiirtoOpiskelija', transfer),
    maybe('Laajuus', scope),
    many('LukuvuosiMaksu', { children: [...period, one('Summa', money)] }),
    maybe('Jotpaasianumero', caseNumber),
  ],
};
