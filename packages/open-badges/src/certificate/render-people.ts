import { isDid } from '@merkki/core';
import { asciiHost, isolated, safeAddress, safeLink, visible } from '@merkki/core/html';
import type { Profile } from '../schemas/profile.ts';
import type { PageContext, Row } from './page-context.ts';

/**
 * The recipient: the name that the caller gives, else the one in the badge, else how it is hidden.
 *
 * @internal
 */
export function renderRecipient({ badge, say }: PageContext, told: string | undefined): string {
  const { id, identifier = [] } = badge.credentialSubject;
  const plain = identifier.filter(({ hashed }) => !hashed);
  const name = plain.find(({ identityType }) => identityType === 'name')?.identityHash;
  const others = plain
    .filter(({ identityType }) => identityType !== 'name')
    .map(({ identityHash }) => `<p class="small">${isolated(identityHash)}</p>`);
  const shown = told ?? name;
  const hidden = identifier.some(({ hashed }) => hashed) && name === undefined;
  return [
    shown === undefined ? '' : `<p class="name">${isolated(shown)}</p>`,
    told !== undefined && told !== name ? `<p class="small">${say('page.recipient-told')}</p>` : '',
    ...others,
    id === undefined ? '' : `<p class="small"><code>${visible(id)}</code></p>`,
    hidden && told === undefined ? `<p>${say('page.recipient-hashed')}</p>` : '',
  ].join('');
}

/**
 * The issuer: name, and beside it the domain and the identifier in ASCII, so that look-alikes show.
 *
 * @internal
 */
export function renderIssuer({ badge, quote, say }: PageContext): string {
  const issuer: Partial<Profile> & { readonly id: string } =
    typeof badge.issuer === 'string' ? { id: badge.issuer } : badge.issuer;
  const { id, name, url } = issuer;
  const domain = asciiHost(id);
  const key = isDid(id) ? `<code>${visible(id)}</code>` : safeLink(id);
  return [
    name === undefined ? '' : `<p class="name">${quote(name)}</p>`,
    url === undefined || safeAddress(url) === safeAddress(id) ? '' : `<p>${safeLink(url)}</p>`,
    domain === undefined
      ? ''
      : `<p class="small">${say('page.issuer-domain')}: <strong>${visible(domain)}</strong></p>`,
    `<p class="small">${say('page.issuer-id')}: ${key}</p>`,
  ].join('');
}

/**
 * The body that awards, where it is another than the issuer.
 *
 * @internal
 */
export function creatorRow({ badge, quote, say }: PageContext): Row {
  const creator = badge.credentialSubject.achievement.creator;
  const name = creator?.name;
  return [say('page.creator'), name === undefined ? undefined : quote(name)];
}
