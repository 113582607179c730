import { plain } from './plain.ts';

/** Numbers of other kinds that are written in groups as well. */
const otherNumbers =
  /\b[A-Z]{2}\d{2}(?: ?\d{4}){2,}(?: ?\d{1,4})?\b|\b(?:ISBN|ISSN|ORCID|EAN)[-: 0-9]*\d[0-9X-]*/g;

const international =
  /(?<![\p{L}\p{N}.,/:-])(?:\+|00)[1-9]\d{0,2}[ -]?(?:\(0\)|\(\d{1,4}\))?(?:[ -]?\d){6,11}(?![\p{L}\p{N}])/u;

const afterItsWord =
  /(?<!\p{L})(?:puh|puhelin|p|gsm|tel|phone|mob|mobile|mobil|tfn|telefon)(?:[.:]+ ?| (?=[(+0]))(?:nr?:? ?)?[(+]?\d(?:[ ()-]{0,2}\d){6,13}(?!\p{N})/iu;

/** Of the trunk zero of Finland and Sweden: groups, of which the first is the area or the operator. */
const national =
  /(?<![\p{L}\p{N}.,/:+-])(?:\(0[1-9]\d{0,2}\)|0[1-9]\d{0,2})(?:[ -]\d{2,8}){1,4}(?![\p{L}\p{N}])(?![-/]\d)/gu;

const mobile = /(?<![\p{L}\p{N}.,/:+-])0(?:4\d|50)(?:\d{6,8}|\.\d{3}\.\d{3,4})(?![\p{L}\p{N}])/u;

/** Numbers of four digits that are no beginning of a telephone number: codes, years. */
const firstOfFour = /^0(?:4\d\d|[1-37]0\d|50\d|29\d|75\d|600|800)$/;
const year = /^(?:19|20)\d\d$/;

/**
 * Tells whether a text holds a telephone number: international, after a word such as "puh." or "tel.", or of
 * Finland or Sweden with its trunk zero. Codes, dates, identifiers and lists of numbers are none.
 */
export function hasPhone(text: string): boolean {
  const searched = plain(text).replace(otherNumbers, ' ');
  if (international.test(searched) || mobile.test(searched) || afterItsWord.test(searched)) {
    return true;
  }
  return (searched.match(national) ?? []).some(isNational);
}

function isNational(found: string): boolean {
  const [first = '', ...rest] = found.split(/\D+/).filter((group) => group !== '');
  const digits = rest.join('').length;
  if (digits < 5 || digits > 8 || rest.some((group) => year.test(group))) return false;
  if (first.length === 4 && !firstOfFour.test(first)) return false;
  return !rest.every((group) => group.startsWith('0'));
}
