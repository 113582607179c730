import { InvalidArgumentError, isJsonObject } from '@merkki/core';
import { contextUrls } from '../context-urls.ts';
import type { CredentialSchema } from '../schemas/credential-schema.ts';
import type { CredentialStatus } from '../schemas/credential-status.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { EndorsementCredential } from '../schemas/profile.ts';
import type { RefreshService } from '../schemas/refresh-service.ts';
import type { TermsOfUse } from '../schemas/terms-of-use.ts';

/** Members that a credential can have beside what it says. */
export interface CredentialAdditions {
  /** Where its state is found, such as a `BitstringStatusListEntry`. */
  readonly credentialStatus?: CredentialStatus;
  /** Where a newer edition is found. */
  readonly refreshService?: RefreshService;
  /** Schemas that it names for itself. */
  readonly credentialSchema?: readonly CredentialSchema[];
  /** Terms under which it is issued. */
  readonly termsOfUse?: readonly TermsOfUse[];
  /** Work that the recipient did. */
  readonly evidence?: readonly Evidence[];
  /** Endorsements of the credential, each with its own proof. */
  readonly endorsement?: readonly EndorsementCredential[];
  /**
   * Endorsements of the credential as compact JSON Web Signatures. Only a badge that is itself secured
   * as a JSON Web Token can hold them: see `securing`.
   */
  readonly endorsementJwt?: readonly string[];
  /**
   * How the credential will be secured. Most copies of the Open Badges context do not define
   * `endorsementJwt`, so a Data Integrity suite would leave it out of the signature or refuse it.
   * Default: `data-integrity`.
   */
  readonly securing?: 'data-integrity' | 'jwt';
}

/** Types that only the extensions context of 1EdTech defines. */
const extensionTypes = new Set([
  '1EdTechJsonSchemaValidator2019',
  '1EdTechRevocationList',
  '1EdTechCredentialRefresh',
]);

/**
 * The additions as members of a credential.
 *
 * @internal
 */
export function additionMembers(additions: CredentialAdditions): Pick<
  CredentialAdditions,
  'credentialStatus' | 'refreshService'
> & {
  readonly credentialSchema?: CredentialSchema[];
  readonly termsOfUse?: TermsOfUse[];
  readonly evidence?: Evidence[];
  readonly endorsement?: EndorsementCredential[];
  readonly endorsementJwt?: string[];
} {
  const { credentialStatus, refreshService } = additions;
  const { credentialSchema, termsOfUse, evidence, endorsement, endorsementJwt } = additions;
  return {
    ...(credentialStatus === undefined ? {} : { credentialStatus }),
    ...(refreshService === undefined ? {} : { refreshService }),
    ...(credentialSchema === undefined ? {} : { credentialSchema: [...credentialSchema] }),
    ...(termsOfUse === undefined ? {} : { termsOfUse: [...termsOfUse] }),
    ...(evidence === undefined ? {} : { evidence: [...evidence] }),
    ...(endorsement === undefined ? {} : { endorsement: [...endorsement] }),
    ...(endorsementJwt === undefined ? {} : { endorsementJwt: [...endorsementJwt] }),
  };
}

/**
 * The contexts of a credential: VCDM 2.0, Open Badges 3.0.3, and that of the extensions where one of
 * their types is used.
 *
 * @internal
 */
export function contextsFor(additions: CredentialAdditions): string[] {
  const { credentialStatus, refreshService, credentialSchema = [] } = additions;
  const types = [credentialStatus, refreshService, ...credentialSchema].flatMap((one) =>
    one === undefined ? [] : [one.type].flat(),
  );
  return [
    contextUrls.credentials,
    contextUrls.openBadges,
    ...(types.some((type) => extensionTypes.has(type)) ? [contextUrls.extensions] : []),
  ];
}

/**
 * Refuses `endorsementJwt`, anywhere in a document, where a Data Integrity suite will sign it: most
 * copies of the Open Badges context lack the term, so the signature would not cover it.
 *
 * @param securing - How the document will be secured.
 * @throws {@link InvalidArgumentError} `context.undefined-term` with the place of the member.
 * @see Open Badges 3.0, context 3.0.3; Verifiable Credential Data Integrity 1.0, section 2.4.2.
 * @example
 * assertSecurable({ endorsementJwt: ['a.b.c'] }, 'jwt');
 */
export function assertSecurable(document: unknown, securing: 'data-integrity' | 'jwt'): void {
  if (securing === 'jwt') return;
  const pointer = findEndorsementJwt(document, '');
  if (pointer === undefined) return;
  throw new InvalidArgumentError({
    code: 'context.undefined-term',
    message: `No context of the badge is sure to define endorsementJwt, found at ${pointer}: secure it as a JWT.`,
    pointer,
    params: { term: 'endorsementJwt' },
  });
}

function findEndorsementJwt(value: unknown, pointer: string): string | undefined {
  if (!isJsonObject(value) && !Array.isArray(value)) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name === 'endorsementJwt') return at;
    const found = findEndorsementJwt(member, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
