/** Parts of a completion that are replaced or taken out. */
export interface Parts {
  readonly [name: string]: string;
}

const parts: Parts = {
  SuoritusPvm: '<SuoritusPvm>2026-11-06</SuoritusPvm>',
  Laajuus: '<Laajuus><Opintopiste>3</Opintopiste></Laajuus>',
  Arvosana: '<Arvosana><Viisiportainen>4</Viisiportainen></Arvosana>',
  Myontaja: '<Myontaja>02471</Myontaja>',
  Organisaatio: '',
  Laji: '<Laji>2</Laji>',
  Nimi: '<Nimi kieli="fi">Tekoäly</Nimi>',
  Kieli: '<Kieli>fi</Kieli>',
  Koulutusala: '<Koulutusala><Koodi versio="ohjausala">7</Koodi></Koulutusala>',
  HyvaksilukuPvm: '',
  TKILaajuusMuu: '',
  Luokittelu: '<Luokittelu>1</Luokittelu>',
  JulkinenLisatieto: '',
};

const attributes = 'opiskelijaAvain="216032" koulutusmoduulitunniste="TA00GA03"';

/** A completion with parts replaced, one on a line. */
export function completion(changes: Parts = {}, key = '1', more = attributes): string {
  const lines = Object.values({ ...parts, ...changes }).filter((line) => line !== '');
  return [`<Opintosuoritus avain="${key}" ${more}>`, ...lines, '</Opintosuoritus>'].join('\n');
}

/** A document of completions; the first begins on line 2. */
export function completions(...records: readonly string[]): string {
  return listed('Opintosuoritukset', records);
}

/** A study right with parts replaced. */
export function studyRight(changes: Parts = {}): string {
  const own: Parts = {
    AlkuPvm: '<AlkuPvm>2026-01-01</AlkuPvm>',
    LoppuPvm: '<LoppuPvm>2026-12-31</LoppuPvm>',
    Tila: '<Tila><AlkuPvm>2026-01-01</AlkuPvm><Koodi>1</Koodi></Tila>',
    Tyyppi: '<Tyyppi>13</Tyyppi>',
    Myontaja: '<Myontaja>02471</Myontaja>',
    Jakso: '',
    Laajuus: '<Laajuus><Opintopiste>3</Opintopiste></Laajuus>',
    Jotpaasianumero: '',
    ...changes,
  };
  const lines = Object.values(own).filter((line) => line !== '');
  return [
    '<Opiskeluoikeus avain="r1" opiskelijaAvain="216032">',
    ...lines,
    '</Opiskeluoikeus>',
  ].join('\n');
}

/** A document of study rights. */
export function studyRights(...records: readonly string[]): string {
  return listed('Opiskeluoikeudet', records);
}

function listed(root: string, records: readonly string[]): string {
  const start = `<${root} xmlns="urn:mace:funet.fi:virta/2015/09/01">`;
  return [start, ...records, `</${root}>`].join('\n');
}
