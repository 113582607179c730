import { dirname, resolve } from 'node:path';
import { isJsonObject, type JsonValue, MerkkiError, readJson, toBase64 } from '@merkki/core';
import type { TrustList } from '@merkki/verifier';
import { readBytes, readText } from './files.ts';

type TrustedService = NonNullable<TrustList['trustedServices']>[number];

/** A trust list as it is written: certificates and the like are names of files. */
export interface TrustFile {
  readonly issuers?: readonly string[];
  readonly certificates?: readonly string[];
  readonly timestampCertificates?: readonly string[];
  readonly crls?: readonly string[];
  readonly ocsp?: readonly string[];
  readonly trustedServices?: readonly TrustedService[];
}

/** The members that list names of files, and what each is called in the options of a verification. */
const fileMembers = {
  certificates: 'certificates',
  timestampCertificates: 'timestampCertificates',
  crls: 'crls',
  ocsp: 'ocspResponses',
} as const satisfies Partial<Record<keyof TrustFile, keyof TrustList>>;

/**
 * Reads a trust list and the files that it names, relative to it, in PEM or DER.
 *
 * @internal
 */
export async function readTrustList(path: string): Promise<TrustList> {
  const file = await readTrustFile(path);
  const read = (name: string): Promise<string> => readEncoded(resolve(dirname(path), name));
  const members = await Promise.all(
    Object.entries(fileMembers).flatMap(([member, option]) => {
      const names = file[member as keyof typeof fileMembers]; // a key of the table
      return names === undefined
        ? []
        : [Promise.all(names.map(read)).then((texts) => [option, texts] as const)];
    }),
  );
  const services = file.trustedServices?.map(async (service) => ({
    ...service,
    certificate: await read(service.certificate),
  }));
  return {
    ...(file.issuers === undefined ? {} : { issuers: file.issuers }),
    ...Object.fromEntries(members),
    ...(services === undefined ? {} : { trustedServices: await Promise.all(services) }),
  };
}

/**
 * Reads a trust list as it is written.
 *
 * @throws `MerkkiError` `trust.malformed`, which names the member that is not of its form.
 * @internal
 */
export async function readTrustFile(path: string): Promise<TrustFile> {
  const read = readJson(await readText(path), { maxBytes: 32 * 1_048_576, maxMembers: 1_000_000 });
  if (!read.ok || !isJsonObject(read.value)) throw malformed(path);
  const list = read.value;
  const textMembers = ['issuers', ...Object.keys(fileMembers)];
  const bad = textMembers.find((member) => !isAbsent(list[member]) && !isTexts(list[member]));
  if (bad !== undefined) throw malformed(path, bad);
  const { trustedServices } = list;
  if (!isAbsent(trustedServices) && !isServices(trustedServices)) {
    throw malformed(path, 'trustedServices');
  }
  const members = [...textMembers, 'trustedServices'].filter((member) => !isAbsent(list[member]));
  return Object.fromEntries(members.map((member) => [member, list[member]]));
}

function isAbsent(value: JsonValue | undefined): value is undefined {
  return value === undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** Which statuses, types and moments are known is for the verifier to say. */
function isServices(value: unknown): boolean {
  const isText = (text: unknown): boolean => typeof text === 'string';
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        isJsonObject(entry) &&
        [entry['certificate'], entry['status'], entry['from'], entry['type']].every(isText),
    )
  );
}

/** PEM as it stands, DER in base64. */
async function readEncoded(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const isDer = bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80;
  return isDer ? toBase64(bytes) : readText(path);
}

function malformed(path: string, member?: string): MerkkiError {
  return new MerkkiError({
    code: 'trust.malformed',
    message: 'The file is not a trust list.',
    params: { path, ...(member === undefined ? {} : { member }) },
  });
}
