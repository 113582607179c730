import { attribute, type ElementType, many, maybe, one } from './structure.ts';
import {
  date,
  decimal,
  degree,
  fieldShare,
  grade,
  key,
  language,
  languageText,
  organisation,
  organisationInRole,
  otherCode,
  scope,
  unitCode,
  virtaCodes,
  yesNo,
} from './types.ts';

/**
 * One completion (OpintosuoritusTyyppi): its elements in their order.
 *
 * @see CSC, VIRTA, Opintosuoritukset.xsd.
 */
export const completionStructure: ElementType = {
  attributes: [
    attribute('avain', key),
    attribute('opiskelijaAvain', key),
    attribute('koulutusmoduulitunniste', unitCode),
    attribute('valtakunnallinenKoulutusmoduulitunniste', unitCode, false),
    attribute('opiskeluoikeusAvain', key, false),
  ],
  children: [
    one('SuoritusPvm', date),
    one('Laajuus', scope),
    one('Arvosana', grade),
    one('Myontaja', organisation),
    many('Organisaatio', organisationInRole),
    one('Laji', virtaCodes.OpintosuoritusLajiKoodiTyyppi),
    many('Nimi', languageText(200, false)),
    maybe('Kieli', { text: language }),
    maybe('Koulutuskoodi', degree),
    many('Koulutusala', fieldShare),
    many('Sisaltyvyys', {
      attributes: [attribute('sisaltyvaOpintosuoritusAvain', key)],
      children: [maybe('Opintopiste', decimal)],
    }),
    maybe('HyvaksilukuPvm', date),
    maybe('TKILaajuus', scope),
    maybe('TKILaajuusHarjoittelu', scope),
    maybe('TKILaajuusMuu', scope),
    maybe('OpetusharjoitteluTyyppi', otherCode),
    maybe('Opinnaytetyo', yesNo),
    maybe('Hankkeistettu', yesNo),
    many('Patevyys', otherCode),
    many('Luokittelu', virtaCodes.OpintosuoritusLuokitteluKoodiTyyppi),
    many('JulkinenLisatieto', languageText(4000, false)),
  ],
};
