import type { X509Certificate } from '@peculiar/x509';

/** Writes bytes as hexadecimal digits. @internal */
export function toHex(bytes: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tells whether the content of an integer is the serial number of a certificate. @internal */
export function isSerialNumber(content: ArrayBuffer, { serialNumber }: X509Certificate): boolean {
  const plain = (digits: string): string => digits.toLowerCase().replace(/^0+(?=.)/, '');
  return plain(toHex(content)) === plain(serialNumber);
}
