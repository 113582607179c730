import { type FileHandle, open, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { createDocumentLoader } from '@merkki/contexts';
import {
  formatInstant,
  isJsonObject,
  type JsonObject,
  MerkkiError,
  parseInstant,
  readJson,
} from '@merkki/core';
import { createSigner, type KeyRecord, toDidDocument } from '@merkki/proofs';
import { signDataIntegrity, verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import {
  decodeStatusList,
  type StatusList,
  type StatusPurpose,
  toStatusListCredential,
} from '@merkki/proofs/status-list';
import { errno, readBytes, writeWhole } from './files.ts';

/** A status list in a file, as far as the tool works with it. */
export interface StatusFile {
  readonly id: string;
  readonly issuer: string;
  readonly purposes: readonly StatusPurpose[];
  /** ISO 8601. */
  readonly validFrom: string;
  readonly list: StatusList;
  /** The credential as it stands in the file. */
  readonly credential: JsonObject;
}

const known: readonly StatusPurpose[] = ['revocation', 'suspension', 'message', 'refresh'];
const maxBytes = 32 * 1_048_576;

/**
 * Reads a status list that this tool wrote.
 *
 * @throws `MerkkiError` `status.list-invalid` or `status.list-too-large` for a file that is none.
 * @internal
 */
export async function readStatusFile(path: string): Promise<StatusFile> {
  const read = readJson(await readBytes(path), { maxBytes });
  const credential = read.ok && isJsonObject(read.value) ? read.value : undefined;
  const subject = credential?.['credentialSubject'];
  const { id, issuer, validFrom } = credential ?? {};
  const { statusPurpose, encodedList } = isJsonObject(subject) ? subject : {};
  const purposes = known.filter((purpose) => [statusPurpose].flat().includes(purpose));
  if (
    credential === undefined ||
    typeof id !== 'string' ||
    typeof issuer !== 'string' ||
    typeof validFrom !== 'string' ||
    parseInstant(validFrom) === undefined ||
    typeof encodedList !== 'string' ||
    purposes.length === 0
  ) {
    throw unfit('status.list-invalid', path);
  }
  const list = await decodeStatusList(encodedList);
  if (!list.ok) throw unfit(list.error.code, path);
  return { id, issuer, purposes, validFrom, list: list.value, credential };
}

/**
 * Makes sure that a list is as its issuer signed it, so that no change by others is signed along. A key
 * that was compromised since counts too: the next version is signed with another.
 *
 * @throws `MerkkiError` `status.list-proof`.
 * @internal
 */
export async function assertUntouched(
  { credential, issuer }: StatusFile,
  keys: readonly KeyRecord[],
  path: string,
): Promise<void> {
  const own = keys.filter(({ controller }) => controller === issuer);
  const trusted = own.map((record) => ({ ...record, status: 'retired' as const }));
  const documents = own.length === 0 ? {} : { [issuer]: toDidDocument(trusted) };
  const { proofs } = await verifyDataIntegrity(credential, {
    documentLoader: createDocumentLoader(),
    resolveDid: createDidResolver({ documents }),
  });
  if (!proofs.some(({ outcome }) => outcome === 'pass')) throw unfit('status.list-proof', path);
}

/** What {@link writeStatusFile} writes. */
export interface StatusFileContent {
  readonly id: string;
  readonly purposes: readonly StatusPurpose[];
  readonly list: StatusList;
  /** When the former version of the list began. */
  readonly earlier?: string;
}

/**
 * Signs a list and writes it, whole or not at all. A new version always begins later than the former.
 *
 * @returns When the list begins.
 * @internal
 */
export async function writeStatusFile(
  path: string,
  { id, purposes, list, earlier }: StatusFileContent,
  key: KeyRecord,
  now: string,
): Promise<string> {
  const moment = parseInstant(now) ?? 0;
  const former = earlier === undefined ? undefined : parseInstant(earlier);
  const validFrom = formatInstant(former === undefined ? moment : Math.max(moment, former + 1_000));
  const unsigned = await toStatusListCredential({
    id,
    issuer: key.controller,
    purposes,
    list,
    validFrom,
  });
  const signed = await signDataIntegrity(unsigned, {
    signer: createSigner(key),
    created: now,
    documentLoader: createDocumentLoader(),
  });
  await writeWhole(path, `${JSON.stringify(signed, null, 2)}\n`);
  return validFrom;
}

const patience = { attempts: 100, milliseconds: 100 };

/**
 * Does something while nobody else does it to the same file: what is read is still there when it is
 * written.
 *
 * @throws `MerkkiError` `status.conflict` when somebody else is at it for more than ten seconds.
 * @internal
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const handle = await takeLock(lock, path);
  try {
    return await work();
  } finally {
    await handle.close();
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string, path: string): Promise<FileHandle> {
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    try {
      return await open(lock, 'wx');
    } catch (cause) {
      if (errno(cause) !== 'EEXIST') {
        throw new MerkkiError({
          code: 'file.unwritable',
          message: 'The lock beside the file cannot be made.',
          params: { path: lock, reason: errno(cause) },
          cause,
        });
      }
      await setTimeout(patience.milliseconds);
    }
  }
  throw new MerkkiError({
    code: 'status.conflict',
    message: 'The list is locked by somebody else.',
    params: { path, lock },
  });
}

function unfit(code: string, path: string): MerkkiError {
  return new MerkkiError({ code, message: 'The file is no sound status list.', params: { path } });
}
