import type { StoredBadge } from './badge-store.ts';

/** What can be had, the preferred first. */
const offers = [
  { type: 'application/vc+ld+json', form: 'ob3-di' },
  { type: 'application/json', form: 'ob3-di' },
  { type: 'text/plain', form: 'ob3-jwt' },
  { type: 'application/jwt', form: 'ob3-jwt' },
] as const satisfies readonly { type: string; form: keyof StoredBadge['forms'] }[];

/**
 * Picks the form that an `Accept` header likes best; without a header the first one.
 *
 * @see RFC 9110, section 12.5.1.
 */
export function negotiate(accept = '*/*'): (typeof offers)[number] | undefined {
  const ranges = accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return { range, quality: Number(weight) || 0 };
  });
  const qualityOf = (type: string): number => {
    const group = `${type.split('/', 1).join()}/*`;
    const matching = [type, group, '*/*'].flatMap((wanted) =>
      ranges.filter(({ range }) => range === wanted),
    );
    return matching[0]?.quality ?? 0; // the most specific range decides
  };
  const best = Math.max(...offers.map(({ type }) => qualityOf(type)));
  return best > 0 ? offers.find(({ type }) => qualityOf(type) === best) : undefined;
}
