import type { JsonObject } from '@merkki/core';

/** The kinds of tokens that can stand in an envelope. */
const tokens = /^data:application\/(?:vc\+jwt|vp\+jwt|vc\+sd-jwt|dc\+sd-jwt),([A-Za-z0-9._~-]+)$/;

/**
 * The token in an enveloped credential or presentation; `undefined` when its `id` is no data URL of one.
 *
 * @see VCDM 2.0, section 4.13.1 (Enveloped Verifiable Credentials).
 * @internal
 */
export function readEnvelope(envelope: JsonObject): string | undefined {
  const { id } = envelope;
  return typeof id === 'string' ? tokens.exec(id)?.[1] : undefined;
}
