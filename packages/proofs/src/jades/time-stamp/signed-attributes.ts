import type { SignerInfo } from '../asn1.ts';

/**
 * The value of a signed attribute that stands there once and has one value; `undefined` otherwise.
 *
 * @see RFC 5652, section 11.
 * @internal
 */
export function singleAttribute(
  { signedAttrs }: SignerInfo,
  type: string,
): ArrayBuffer | undefined {
  const found = (signedAttrs ?? []).filter(({ attrType }) => attrType === type);
  const [first] = found;
  return found.length === 1 && first?.attrValues.length === 1 ? first.attrValues[0] : undefined;
}

/**
 * The octets that a signer signed: the attributes as they stand, with the tag of a set in place of
 * their context tag.
 *
 * @see RFC 5652, section 5.4.
 * @internal
 */
export function signedOctets({ signedAttrsRaw }: SignerInfo): Uint8Array | undefined {
  if (signedAttrsRaw === undefined) return undefined;
  const octets = Uint8Array.from(signedAttrsRaw);
  octets[0] = 0x31;
  return octets;
}
