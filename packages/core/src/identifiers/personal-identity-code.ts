/**
 * Tells whether a text is a Finnish personal identity code with its check character, so that it can
 * be refused: it never belongs in a credential. The date is not checked, because a code with an
 * impossible date is to be kept out as well; there is no function that reads its parts.
 *
 * @see Finnish Digital and Population Data Services Agency, personal identity code (modulo 31).
 * @example
 * isPersonalIdentityCode('131052-308T'); // true
 */
export function isPersonalIdentityCode(text: string): boolean {
  const parts = /^([0-9]{6})[-+A-FU-Y]([0-9]{3})([0-9A-Y])$/.exec(text);
  if (parts === null) return false;
  const [, date = '', individual = '', check = ''] = parts;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + individual) % 31] === check;
}
