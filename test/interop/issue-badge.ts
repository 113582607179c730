import { createDocumentLoader } from '@merkki/contexts';
import {
  createIssuer,
  createMemoryStore,
  type IssueFormat,
  type IssuingStore,
  revokeCredential,
  statusBits,
} from '@merkki/issuer';
import type { MicroCredential } from '@merkki/model';
import {
  createSigner,
  type DidChoice,
  generateKey,
  type KeyRecord,
  type SignatureAlgorithm,
  toDidDocument,
  toJwks,
} from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import { signVcJwt } from '@merkki/proofs/jwt';
import { createStatusList, setStatuses, toStatusListCredential } from '@merkki/proofs/status-list';
import { exampleDefinition, exampleRecipient } from './example-award.ts';
import type { World } from './peers/peer.ts';

/** Moment at which everything is issued. */
export const issuedAt = '2026-11-24T10:00:00Z';

/** Address of the status list. */
export const listUrl = 'https://amk.example/status/1';

const documentLoader = createDocumentLoader();

/** How a badge is issued. */
export interface IssueBadgeOptions {
  readonly format: Extract<IssueFormat, 'ob3-di' | 'ob3-jwt'>;
  readonly alg: SignatureAlgorithm;
  readonly did: DidChoice;
  /** Whether it has a place in the status list. Default: no. */
  readonly status?: boolean;
  /** Months after which it ends. Default: it does not. */
  readonly months?: number;
  readonly image?: Uint8Array;
  /** How a token is written. Default: as Open Badges 3.0 has it. */
  readonly tokenProfile?: 'ob3' | 'vc-jose';
}

/** A badge as a run of `@merkki/issuer` makes it. */
export interface IssuedBadge {
  readonly key: KeyRecord;
  /** The signed credential. */
  readonly text: string;
  /** The picture that it was baked into; empty without one. */
  readonly picture: Uint8Array;
  /** Revokes it in the issuer's records. */
  readonly revoke: () => Promise<void>;
  /** What others can look up of it, the status list as the records are now. */
  readonly world: (now?: string) => Promise<World>;
}

/** Issues the example badge with a fresh key. */
export async function issueBadge(options: IssueBadgeOptions): Promise<IssuedBadge> {
  const { format, alg, did, status = false, image, tokenProfile = 'ob3' } = options;
  const key = await generateKey({ alg, did, created: issuedAt });
  const store = createMemoryStore();
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const issuer = createIssuer({ signer: createSigner(key), random, store, tokenProfile });
  const { items } = await issuer.run(definition(options), [exampleRecipient()], {
    format,
    language: 'en',
    issuedAt,
    ...(status ? { statusList: { url: listUrl } } : {}),
    ...(image === undefined ? {} : { image }),
  });
  const { id = '', files = [] } = items[0] ?? {};
  const [text, picture] = await Promise.all([0, 1].map((at) => read(store, files[at]?.name)));
  return {
    key,
    text: new TextDecoder().decode(text),
    picture: picture ?? new Uint8Array(),
    revoke: async () => {
      await revokeCredential(store, { id, at: issuedAt });
    },
    world: async (now = issuedAt) => ({
      ...(await publishedKeys(key)),
      now,
      ...(status ? { list: await signedList(key, store, format) } : {}),
    }),
  };
}

function definition({ months }: IssueBadgeOptions): MicroCredential {
  const example = exampleDefinition();
  return months === undefined ? example : { ...example, validity: { months } };
}

async function read(store: IssuingStore, name = ''): Promise<Uint8Array | undefined> {
  return store.readFile(name);
}

/** What a did:key or did:jwk says is worked out; what a did:web says is published. */
export async function publishedKeys(
  key: KeyRecord,
): Promise<Pick<World, 'didDocument' | 'keySet'>> {
  const documents = { [key.controller]: toDidDocument([key]) };
  const resolveDid = createDidResolver({ documents });
  return { didDocument: await resolveDid(key.controller), keySet: toJwks([key]) };
}

/** The status list, signed in the form of the badges. */
async function signedList(
  key: KeyRecord,
  store: IssuingStore,
  format: IssueBadgeOptions['format'],
): Promise<string> {
  const revoked = await statusBits(store, listUrl);
  const credential = await toStatusListCredential({
    id: listUrl,
    issuer: key.controller,
    purposes: ['revocation'],
    list: setStatuses(
      createStatusList(),
      revoked.map((index) => [index, 1] as const),
    ),
    validFrom: issuedAt,
  });
  const signer = createSigner(key);
  if (format === 'ob3-jwt') return signVcJwt(credential, { signer });
  const options = { signer, created: issuedAt, documentLoader };
  return JSON.stringify(await signDataIntegrity(credential, options));
}
