import fc from 'fast-check';

/** Texts of so many digits. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
}

/** The same text with one digit changed, for every digit from a place on and every other value. */
export function singleDigitChanges(text: string, from = 0): string[] {
  return [...text].flatMap((old, at) =>
    at < from || !/[0-9]/.test(old)
      ? []
      : [...'0123456789']
          .filter((digit) => digit !== old)
          .map((digit) => text.slice(0, at) + digit + text.slice(at + 1)),
  );
}

/** The body with each last digit that makes it good. */
export function goodEndings(body: string, isGood: (text: string) => boolean): string[] {
  return [...'0123456789'].map((digit) => body + digit).filter(isGood);
}
