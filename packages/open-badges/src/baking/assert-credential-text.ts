import { bakeRefusal } from './bake-refusal.ts';
import { type Baked, kindOf } from './baked.ts';

/**
 * Refuses a text that is no credential (or has a NUL, which ends a text in PNG), or that UTF-8 cannot
 * write (half of a surrogate pair).
 *
 * @throws {@link InvalidArgumentError} `bake.content` or `bake.encoding`.
 * @internal
 */
export function assertCredentialText(credentialText: string): Baked['kind'] {
  if (/\p{Surrogate}/u.test(credentialText)) throw bakeRefusal('bake.encoding');
  const kind = kindOf(credentialText);
  if (kind === undefined || credentialText.includes('\0')) throw bakeRefusal('bake.content');
  return kind;
}
