import { type Loss, type Problem, toBase64 } from '@merkki/core';
import type { MicroCredential, Recipient } from '@merkki/model';
import type { CredentialWriter } from '../credential-writer.ts';
import { makeTasks } from '../run/make-tasks.ts';
import type { RunOptions } from '../run/run-options.ts';
import { runContext, startRun } from '../run/start-run.ts';
import type { CredentialRecord } from '../store/credential-record.ts';
import { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingStore } from '../store/issuing-store.ts';
import type { StoredFile } from '../store/log-event.ts';
import {
  changeStanding,
  isIssued,
  refusal,
  type StandingChange,
  unknownCredential,
} from './change-standing.ts';

/** How a credential is corrected. */
export interface CorrectOptions extends Omit<RunOptions, 'runKey'> {
  /** URI of the credential that was wrong. */
  readonly replaces: string;
  /** Why; it goes into the log, so without personal data. Default: none. */
  readonly reason?: string;
}

/** A credential in place of another one. */
export interface Correction {
  /** URI of the new credential. */
  readonly id: string;
  /** Why nothing was done; empty when it was. */
  readonly problems: readonly Problem[];
  /** The files of the new credential. */
  readonly files: readonly StoredFile[];
  /** What the format could not carry. */
  readonly losses: readonly Loss[];
  /** How the old credential stands; absent when nothing was done. */
  readonly replaced?: StandingChange;
}

/** Who corrects what for whom. */
export interface CorrectParts {
  readonly writer: CredentialWriter;
  readonly definition: MicroCredential;
  readonly recipient: Recipient;
  readonly random: (bytes: number) => Uint8Array;
}

/**
 * Issues a credential in place of another one, then revokes that one: should the process die in
 * between, both are valid until the correction is made again.
 *
 * @internal
 */
export async function correctCredential(
  store: IssuingStore,
  { writer, definition, recipient, random }: CorrectParts,
  options: CorrectOptions,
): Promise<Correction> {
  const { replaces, reason, ...settings } = options;
  const old = IssuingRecords.of(await store.entries()).find(replaces);
  if (old === undefined || !isIssued(old)) throw unknownCredential();
  const replaced = { id: replaces, digest: digestOf(old) };
  const parts = { writer, definition, options: settings, replaced };
  const made = await makeTasks(parts, [recipient]);
  const id = made[0]?.task.id ?? '';
  // Refuses before anything is issued what was revoked for another reason.
  if (old.standing === 'revoked' && old.replacedBy !== id) {
    throw refusal('standing.final', old.standing);
  }
  const report = await startRun(store, parts, made, runContext(settings, random));
  const [item] = report.items;
  const problems = [...report.problems, ...(item?.problems ?? [])];
  const { files = [], losses = [] } = item ?? {};
  if (problems.length > 0) return { id, problems, files, losses };
  const change = await changeStanding(store, 'revoked', {
    id: replaces,
    at: settings.issuedAt,
    replacedBy: id,
    ...(reason === undefined ? {} : { reason }),
  });
  return { id, problems, files, losses, replaced: change };
}

/** SHA-256 of the text of a credential's first form, in base64. */
function digestOf({ forms }: CredentialRecord): string {
  const hex = forms.find(({ files }) => files.length > 0)?.files[0]?.sha256 ?? '';
  return toBase64(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}
