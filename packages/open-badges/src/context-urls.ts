/**
 * The contexts that a badge names: VCDM 2.0, Open Badges 3.0.3, and the extensions context where one
 * of its three types is used.
 *
 * @see Open Badges 3.0, appendix C.
 * @example
 * contextUrls.credentials; // 'https://www.w3.org/ns/credentials/v2'
 */
export const contextUrls = {
  credentials: 'https://www.w3.org/ns/credentials/v2',
  openBadges: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  extensions: 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
} as const;
