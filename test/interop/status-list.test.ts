/// <reference path="./vendor-types/peers.d.ts" />
import { createCredential, createList, decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject } from '@merkki/core';
import { generateKey } from '@merkki/proofs';
import {
  createStatusList,
  decodeStatusList,
  encodeStatusList,
  type StatusList,
  setStatuses,
  toStatusListEntry,
} from '@merkki/proofs/status-list';
import { expect, test } from 'vitest';
import { createDigitalBazaar } from './digital-bazaar.ts';
import { exampleBadge } from './example-badge.ts';
import { issuedAt, listUrl, publishedKeys } from './issue-badge.ts';
import { ourVerdict } from './our-verdict.ts';
import { bazaar } from './peers/bazaar.ts';

const length = 131_072;
const places = [0, 1, 7, 8, 94_567, length - 1];

function listWith(set: readonly number[]): StatusList {
  return setStatuses(
    createStatusList({ length }),
    set.map((place) => [place, 1] as const),
  );
}

test('a list that we write is read by the peer, bit for bit', async () => {
  const list = await decodeList({ encodedList: await encodeStatusList(listWith(places)) });
  for (const place of places) expect(list.getStatus(place), `${place}`).toBe(true);
  for (const place of [2, 6, 9, 94_566, length - 2]) expect(list.getStatus(place)).toBe(false);
});

test('a list that the peer writes is read by us, bit for bit', async () => {
  const list = await createList({ length });
  for (const place of places) list.setStatus(place, true);
  const { credentialSubject } = await createCredential({
    id: listUrl,
    list,
    statusPurpose: 'revocation',
  });
  const encoded = isJsonObject(credentialSubject) ? credentialSubject['encodedList'] : undefined;
  const decoded = await decodeStatusList(String(encoded));
  expect(decoded).toEqual({ ok: true, value: listWith(places) });
});

test('badge and list that the peer issues tell both the same', async () => {
  const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: issuedAt });
  const keys = await publishedKeys(key);
  const peer = await createDigitalBazaar({
    key,
    now: issuedAt,
    documentLoader: createDocumentLoader(),
    didDocuments: [keys.didDocument],
  });
  const sign = async (credential: JsonObject) => JSON.stringify(await peer.issue(credential));
  const entry = toStatusListEntry({ list: listUrl, index: 94_567, purpose: 'revocation' });
  const badge = await sign({ ...(await exampleBadge(key.controller)), credentialStatus: entry });
  for (const revoked of [false, true]) {
    const list = await createList({ length });
    list.setStatus(94_567, revoked);
    const unsigned = await createCredential({ id: listUrl, list, statusPurpose: 'revocation' });
    const world = {
      ...keys,
      now: issuedAt,
      list: await sign({ ...unsigned, issuer: key.controller, validFrom: issuedAt }),
    };
    expect(await bazaar.accepts(badge, world)).toBe(!revoked);
    expect(await ourVerdict(badge, world)).toBe(revoked ? 'status.revoked' : 'valid');
  }
});
