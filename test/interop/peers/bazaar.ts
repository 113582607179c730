/// <reference path="../vendor-types/digitalbazaar.d.ts" />
/// <reference path="../vendor-types/peers.d.ts" />
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { createDocumentLoader } from '@merkki/contexts';
import { withDids } from '../digital-bazaar.ts';
import { toObject } from '../to-object.ts';
import { atMoment } from './at-moment.ts';
import type { Peer } from './peer.ts';

const contexts = createDocumentLoader();

/** `@digitalbazaar/vc` with `@digitalbazaar/vc-bitstring-status-list`. */
export const bazaar: Peer = {
  name: '@digitalbazaar/vc',
  accepts: async (text, { now, didDocument, list }) => {
    const known = list === undefined ? [didDocument] : [didDocument, toObject(list)];
    const options = {
      credential: toObject(text),
      suite: new DataIntegrityProof({ cryptosuite }),
      checkStatus,
      documentLoader: withDids(contexts, known),
      now,
    };
    const { verified, statusResult } = await atMoment(now, () => verifyCredential(options));
    // What a list says is for the caller to read: "verified" means that it could be read.
    const isRevoked = statusResult?.results?.some(({ status }) => status) ?? false;
    return verified && !isRevoked;
  },
};
