import { escapeHtml } from './escape-html.ts';
import { isolated, visible } from './foreign-text.ts';

const longest = 2_000;

/**
 * The address in ASCII when a page may link to it: https, http or mailto, without a password in it.
 *
 * @example
 * safeAddress('javascript:alert(1)'); // undefined
 */
export function safeAddress(address: string): string | undefined {
  if (address.length > longest || !/^(?:https?:\/\/|mailto:)/i.test(address)) return undefined;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return undefined;
  return url.username === '' && url.password === '' ? url.href : undefined;
}

/**
 * A link to an address from elsewhere, told in ASCII; plain text when a page may not link to it.
 *
 * @param label - HTML in place of the address. The host stands beside it, so that a reader sees where
 * the link goes.
 * @returns HTML.
 * @example
 * safeLink('https://amk.example/mc/1'); // '<a href="https://amk.example/mc/1" rel="…">…</a>'
 */
export function safeLink(address: string, label?: string): string {
  const safe = safeAddress(address);
  if (safe === undefined) {
    return label === undefined ? isolated(address) : `${label} (${isolated(address)})`;
  }
  const href = escapeHtml(safe);
  const open = `<a href="${href}" rel="nofollow noopener noreferrer">`;
  if (label === undefined) return `${open}${visible(safe)}</a>`;
  const host = asciiHost(safe);
  return host === undefined
    ? `${open}${label}</a>`
    : `${open}${label}</a> <span class="host">(${escapeHtml(host)})</span>`;
}

/**
 * The host that an address or a DID of the method web names, in ASCII, so that look-alike letters show.
 *
 * @example
 * asciiHost('did:web:amk.example'); // 'amk.example'
 */
export function asciiHost(id: string): string | undefined {
  const web = /^did:web:([^:/?#]+)/i.exec(id)?.[1];
  const address =
    web === undefined
      ? /^https?:\/\//i.test(id)
        ? id
        : undefined
      : `https://${web.replace(/%3A/i, ':')}`;
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}
