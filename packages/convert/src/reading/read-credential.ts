import { type Loss, type Problem, type Result, succeed } from '@merkki/core';
import { fromElm } from '@merkki/elm';
import type { MicroCredentialAward, MicroCredentialAwardDraft } from '@merkki/model';
import { fromAchievementCredential } from '@merkki/open-badges';
import { openCredential } from './open-credential.ts';
import type { OpenedCredential } from './opened-credential.ts';

/** What a credential of either kind says in terms of the micro-credential model. */
export interface CredentialReading extends OpenedCredential {
  /** The award, where the credential says all that the model asks for. */
  readonly award: MicroCredentialAward | undefined;
  /** The same, whole or not. */
  readonly draft: MicroCredentialAwardDraft;
  /** What of the credential the model has no place for; pointers into {@link OpenedCredential.document}. */
  readonly losses: readonly Loss[];
  /** What keeps the draft from being an award; pointers into the draft. */
  readonly problems: readonly Problem[];
}

/** How a credential is read. */
export interface ReadCredentialOptions {
  /** Languages in order of preference, for texts of which only one can be taken. */
  readonly languages?: readonly string[];
}

/**
 * Reads an Open Badge or a European Digital Credential, whatever carries it, into a micro-credential
 * award. Nothing is verified: that is `@merkki/verifier`'s.
 *
 * @param input - A text, the bytes of a file, or a JSON value; is not changed.
 * @returns The award or a draft; or why it cannot be read, with the codes of {@link openCredential} and
 * those of the two formats. Never throws.
 * @example
 * const read = readCredential({ type: ['OpenBadgeCredential'], credentialSubject: {} });
 * if (!read.ok) console.log(read.error[0]?.code);
 */
export function readCredential(
  input: unknown,
  options: ReadCredentialOptions = {},
): Result<CredentialReading> {
  const opened = openCredential(input);
  if (!opened.ok) return opened;
  const { format, document } = opened.value;
  const read =
    format === 'elm' ? fromElm(document, options) : fromAchievementCredential(document, options);
  return read.ok ? succeed({ ...opened.value, ...read.value }) : read;
}
