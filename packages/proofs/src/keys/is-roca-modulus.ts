/** Primes of which 65537 does not generate every residue, so that a modulus made from it shows. */
const tellingPrimes = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157];

/**
 * Tells whether an RSA modulus was made by the broken generator of some smart cards, whose keys can be
 * factored: modulo each of these primes it is a power of 65537. A good modulus passes for one about
 * once in 2²⁷ keys.
 *
 * @see CVE-2017-15361; Nemec et al., "The Return of Coppersmith's Attack" (CCS 2017), section 2.
 * @internal
 */
export function isRocaModulus(modulus: Uint8Array): boolean {
  return tellingPrimes.every((prime) => {
    const rest = modulus.reduce((value, byte) => (value * 256 + byte) % prime, 0);
    let power = 1;
    do {
      if (power === rest) return true;
      power = (power * 65_537) % prime;
    } while (power !== 1);
    return false;
  });
}
