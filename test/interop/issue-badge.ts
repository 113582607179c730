import { isJsonObject, type JsonObject } from '@merkki/core';
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
} from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { createStatusList, setStatuses, toStatusListCredential } from '@merkki/proofs/status-list';
import { exampleDefinition, exampleRecipient } from './example-award.ts';

/** Moment at which everything is issued. */
export const issuedAt = '2026-11-24T10:00:00Z';

/** Address of the status list. */
export const listUrl = 'https://amk.example/status/1';

/** How a badge is issued. */
export interface IssueBadgeOptions {
  readonly format: IssueFormat;
  readonly alg: SignatureAlgorithm;
  readonly did: DidChoice;
  /** Whether it has a place in the status list. Default: no. */
  readonly status?: boolean;
  /** Months after which it ends. Default: it does not. */
  readonly months?: number;
  readonly image?: Uint8Array;
}

/** A badge as a run of `@merkki/issuer` makes it. */
export interface IssuedBadge {
  readonly key: KeyRecord;
  /** The document of the issuer's DID. */
  readonly didDocument: JsonObject;
  /** URI of the credential. */
  readonly id: string;
  /** The signed credential. */
  readonly text: string;
  /** The picture that it was baked into. */
  readonly picture: Uint8Array;
  readonly store: IssuingStore;
}

/** Issues the example badge with a fresh key. */
export async function issueBadge(options: IssueBadgeOptions): Promise<IssuedBadge> {
  const { format, alg, did, status = false, image } = options;
  const key = await generateKey({ alg, did, created: issuedAt });
  const store = createMemoryStore();
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const issuer = createIssuer({ signer: createSigner(key), random, store });
  const texts: string[] = [];
  const { items } = await issuer.run(definition(options), [exampleRecipient()], {
    format,
    language: 'en',
    issuedAt,
    ...(status ? { statusList: { url: listUrl } } : {}),
    ...(image === undefined ? {} : { image }),
    handOver: async ({ text }) => {
      texts.push(text);
    },
  });
  const [item] = items;
  const [text] = texts;
  if (item === undefined || text === undefined) throw new TypeError('The example can be issued.');
  const picture = await store.readFile(item.files[1]?.name ?? '');
  return {
    key,
    didDocument: await createDidResolver({ keys: [key] })(key.controller),
    id: item.id,
    text,
    picture: picture ?? new Uint8Array(),
    store,
  };
}

function definition({ months }: IssueBadgeOptions): MicroCredential {
  const example = exampleDefinition();
  return months === undefined ? example : { ...example, validity: { months } };
}

/** Revokes the badge, as far as the issuer's records know. */
export async function revoke({ store, id }: IssuedBadge): Promise<void> {
  await revokeCredential(store, { id, at: issuedAt });
}

/** The status list of the badge as it is now, before signing. */
export async function unsignedList({ key, store }: IssuedBadge): Promise<JsonObject> {
  const indexes = await statusBits(store, listUrl);
  return toStatusListCredential({
    id: listUrl,
    issuer: key.controller,
    purposes: ['revocation'],
    list: setStatuses(
      createStatusList(),
      indexes.map((index) => ({ index, value: 1 })),
    ),
    validFrom: issuedAt,
  });
}

/** The badge as an object. */
export function badgeObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new TypeError('A badge is an object.');
  return value;
}
