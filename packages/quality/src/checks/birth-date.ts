import { plain } from './plain.ts';

const words =
  '(?:born|birthday|date of birth|dob|b\\.|syntynyt|syntyi|synt\\.|syntymäaika|syntymäpäivä|s\\.|född|föddes|födelsedatum|födelsedag|f\\.)';

/** What may stand between the word and the day: "(dd.mm.yyyy):", "on", "den". */
const between = '(?:\\s*\\([^)]{1,20}\\))?[:\\s]{0,3}(?:(?:on|den|är)[:\\s]{1,3})?';

const year = '(?:19|20)\\d{2}';
const months =
  'jan|feb|mar|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t|nov|dec|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu';
const day = [
  `\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:${year}|\\d{2}(?!\\d))`,
  `${year}-\\d{2}-\\d{2}`,
  `\\d{1,2}[/-]\\d{1,2}[/-]${year}`,
  `\\d{1,2}\\.?\\s(?:${months})\\p{L}*\\.?\\s${year}`,
  `(?:${months})\\p{L}*\\.?\\s\\d{1,2},?\\s${year}`,
].join('|');

const birthDate = new RegExp(`(?<![\\p{L}\\p{N}])${words}${between}(?:${day})`, 'iu');

/** Tells whether a text holds a day after a word that says it is one of birth, in Finnish, Swedish or English. */
export function hasBirthDate(text: string): boolean {
  return birthDate.test(plain(text));
}
