const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const topLabel = '[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?'; // starts with a letter: no form of an IP address
const hostPattern = new RegExp(`^(?:${label}\\.)+${topLabel}$`);

/**
 * Names that only mean something inside one network.
 *
 * @see RFC 6761; RFC 6762 with appendix G; RFC 7686; ICANN, 2024-07-29 (internal).
 */
const privateSuffix =
  /(?:^|\.)(?:localhost|local|internal|home\.arpa|intranet|private|corp|home|lan|onion)$/;

/**
 * Tells whether a text is the name of a host in the public DNS: lower case, with a dot, no IP address in
 * any notation, no name of a private network.
 *
 * @internal
 */
export function isPublicHost(host: string): boolean {
  return host.length <= 253 && hostPattern.test(host) && !privateSuffix.test(host);
}

/** Tells whether a text is the number of a port, written plainly. @internal */
export function isPort(port: string): boolean {
  return /^[1-9][0-9]{0,4}$/.test(port) && Number(port) <= 65_535;
}
