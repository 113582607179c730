import { calculateJwkThumbprint, compactVerify, importJWK, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { createSigner } from '../../src/index.ts';
import { signVcJwt, verifyVcJwt } from '../../src/jwt.ts';
import { thumbprint } from '../../src/keys/thumbprint.ts';
import { badge, makeKey, now } from '../support.ts';

describe.each(['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'] as const)('%s and jose', (alg) => {
  test('jose verifies what is signed here', async () => {
    const key = await makeKey(alg);
    const jwt = await signVcJwt(badge(key.controller), { signer: createSigner(key) });
    const { payload } = await compactVerify(jwt, await importJWK({ ...key.publicKeyJwk }));
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject(badge(key.controller));
  });

  test('what jose signs is verified here', async () => {
    const key = await makeKey(alg);
    const jwt = await new SignJWT({ ...badge(key.controller) })
      .setProtectedHeader({ alg, kid: key.id })
      .setIssuer(key.controller)
      .sign(await importJWK({ ...key.privateKeyJwk }));
    const check = await verifyVcJwt(jwt, { resolveDid: createDidResolver(), now });
    expect(check).toMatchObject({ outcome: 'pass', credential: badge(key.controller) });
  });

  test('both make the same thumbprint', async () => {
    const { publicKeyJwk } = await makeKey(alg);
    expect(await thumbprint(publicKeyJwk)).toBe(await calculateJwkThumbprint({ ...publicKeyJwk }));
  });
});
