import { fromBase64, isJsonObject, type JsonValue } from '@merkki/core';
import type { EtsiElement } from '../etsi-u.ts';
import type { JwsSignature } from '../read-jws.ts';

/** A place of a seal where time-stamp tokens stand. */
export interface Stamp {
  readonly part: 'adoTst' | 'sigTst' | 'arcTst';
  /** DER of each token; `undefined` for one that cannot be read. At least one. */
  readonly tokens: readonly (Uint8Array | undefined)[];
  /** The octets that the tokens should be over; `undefined` when these cannot be told. */
  readonly octets: Uint8Array | undefined;
  readonly pointer: string;
}

const maxTokens = 8;

/**
 * Collects the time stamps of a seal with the octets that each should be over: of the content (`adoTst`)
 * the payload as it stands in the file, of the signature (`sigTst`) its base64url text, of the archive
 * (`arcTst`) payload, header, signature and the elements before it. Only elements in base64url have octets
 * of their own.
 *
 * @see ETSI TS 119 182-1 V1.2.1, clauses 5.2.6, 5.3.4 and 5.3.6.
 * @internal
 */
export function stampsOf(
  payload: string,
  jws: JwsSignature,
  elements: readonly EtsiElement[],
): readonly Stamp[] {
  const { encodedHeader, encodedSignature, header, pointer } = jws;
  const encoder = new TextEncoder();
  const stamps: Stamp[] = [];
  const add = (part: Stamp['part'], container: JsonValue, text: string | undefined, at: string) => {
    const isPlain = isJsonObject(container) && Object.keys(container).length === 1;
    const octets = isPlain && text !== undefined ? encoder.encode(text) : undefined;
    stamps.push({ part, tokens: tokensOf(container), octets, pointer: at });
  };
  const { adoTst } = header;
  if (adoTst !== undefined) add('adoTst', adoTst, payload, `${pointer}/protected`);
  let covered: string | undefined = `${payload}.${encodedHeader}.${encodedSignature}.`;
  for (const { value = {}, encoded, index } of elements) {
    const at = `${pointer}/header/etsiU/${index}`;
    const { sigTst, arcTst } = value;
    if (sigTst !== undefined) add('sigTst', sigTst, encodedSignature, at);
    if (arcTst !== undefined) add('arcTst', arcTst, covered, at);
    covered = covered === undefined || encoded === undefined ? undefined : covered + encoded;
  }
  return stamps;
}

function tokensOf(container: JsonValue): Stamp['tokens'] {
  const listed = isJsonObject(container) ? container['tstTokens'] : undefined;
  if (!Array.isArray(listed) || listed.length === 0) return [undefined];
  return listed.slice(0, maxTokens).map((token) => {
    const value = isJsonObject(token) ? token['val'] : undefined;
    return typeof value === 'string' ? fromBase64(value) : undefined;
  });
}
