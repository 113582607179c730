import { createIssuer, type IssueOptions } from '@merkki/issuer';
import type { MicroCredentialAward } from '@merkki/model';
import { createSigner, type DidChoice, generateKey, type KeyRecord } from '@merkki/proofs';
import { exampleAward } from './example-award.ts';
import { issuedAt, publishedKeys } from './issue-badge.ts';
import type { World } from './peers/peer.ts';

/** A credential of the example award, and what others can look up of it. */
export interface IssuedCredential {
  readonly key: KeyRecord;
  readonly text: string;
  readonly world: World;
}

/** How a credential is issued. */
export interface IssueCredentialOptions extends Omit<IssueOptions, 'language' | 'issuedAt'> {
  readonly alg: KeyRecord['alg'];
  readonly did: DidChoice;
  /** Default: the example award. */
  readonly award?: MicroCredentialAward;
}

/** Issues a credential with a fresh key. */
export async function issueCredential(options: IssueCredentialOptions): Promise<IssuedCredential> {
  const { alg, did, award = exampleAward(), ...writing } = options;
  const key = await generateKey({ alg, did, created: issuedAt });
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const issuer = createIssuer({ signer: createSigner(key), random });
  const { text } = await issuer.issue(award, { ...writing, language: 'en', issuedAt });
  return { key, text, world: { ...(await publishedKeys(key)), now: issuedAt } };
}
