import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import type { Peer } from './peer.ts';

/** `jose`, which knows tokens, not credentials, with the claims that Open Badges 3.0 asks for. */
export const jose: Peer = {
  name: 'jose',
  accepts: async (text, { now, keySet, didDocument }) => {
    const keys = createLocalJWKSet(keySet as unknown as JSONWebKeySet); // plain JSON here
    const issuer = String(didDocument['id']);
    const options = { currentDate: new Date(now), issuer, requiredClaims: ['jti', 'nbf'] };
    return jwtVerify(text, keys, options).then(
      () => true,
      () => false,
    );
  },
};
