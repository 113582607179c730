import * as z from 'zod';
import { contextUrls } from '../context-urls.ts';
import { always } from '../primitives.ts';

const openBadgesContext =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/;

/**
 * The contexts of a credential, in order: VCDM 2.0, Open Badges 3.0, then any others. What stands in
 * the first two places wrongly has the code `context.order`.
 *
 * @see Open Badges 3.0, appendix B.1.2; VCDM 2.0, section 4.3.
 */
export const CredentialContext = z
  .array(z.union([z.string(), z.looseObject({})]))
  .min(2)
  .refine(hasOrder, { params: { code: 'context.order' }, when: always });

function hasOrder(context: unknown): boolean {
  if (!Array.isArray(context)) return true; // told by the type check
  const [first, second]: readonly unknown[] = context;
  return (
    first === contextUrls.credentials &&
    typeof second === 'string' &&
    openBadgesContext.test(second)
  );
}
