import { BlockList, isIP } from 'node:net';

/**
 * Address ranges that are not the public internet: this machine, private and link-local networks,
 * shared space of operators, documentation, multicast, and IPv6 forms that wrap an IPv4 address.
 *
 * @see IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890).
 */
const ranges: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [address, prefix] of ranges) {
  special.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Where IPv6 addresses of the public internet lie. @see RFC 4291, section 2.4. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/**
 * Tells whether an IP address lies in the public internet.
 *
 * @param address - IPv4 or IPv6 address in any usual notation; anything else is not public.
 * @see RFC 6890; RFC 4291, section 2.4.
 * @example
 * isPublicAddress('192.168.1.1'); // false
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      return globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
    default:
      return false;
  }
}
