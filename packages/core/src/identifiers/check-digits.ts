/**
 * Sum of digits times weights, the weights taken in turn from the left and started anew when they
 * run out. @internal
 */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += Number(digits[index]) * (weights[index % weights.length] ?? 0);
  }
  return sum;
}

/** Tells whether digits end in their Luhn check digit (ISO/IEC 7812-1, annex B). @internal */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Tells whether digits end in their check digit by the weights 7, 3, 1 from the right. @internal */
export function hasSevenThreeOneDigit(digits: string): boolean {
  const body = [...digits.slice(0, -1)].reverse().join('');
  return Number(digits.at(-1)) === (10 - (weightedSum(body, [7, 3, 1]) % 10)) % 10;
}
