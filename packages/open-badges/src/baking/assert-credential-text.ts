import { bakeRefusal } from './bake-refusal.ts';
import { type Baked, kindOf } from './baked.ts';

/**
 * Refuses a text that is neither a JSON object nor a compact JSON Web Signature, or that UTF-8 cannot
 * write (half of a surrogate pair).
 *
 * @throws {@link InvalidArgumentError} `bake.content` or `bake.encoding`.
 * @internal
 */
export function assertCredentialText(credentialText: string): Baked['kind'] {
  if (/\p{Surrogate}/u.test(credentialText)) throw bakeRefusal('bake.encoding');
  const kind = kindOf(credentialText);
  if (kind === undefined || (kind === 'json' && !isJson(credentialText))) {
    throw bakeRefusal('bake.content');
  }
  return kind;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
