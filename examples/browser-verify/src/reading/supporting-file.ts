import { decodeUtf8, isJsonObject, type JsonObject, type JsonValue, readJson } from '@merkki/core';
import { createDidResolver } from '@merkki/proofs/did';
import type { TrustList, VerifyOptions } from '@merkki/verifier';

/** A file that helps to verify: it answers what would otherwise be asked from the network. */
export type SupportingFile = { readonly name: string } & (
  | { readonly kind: 'did'; readonly did: string; readonly document: JsonObject }
  | {
      readonly kind: 'trust';
      readonly issuers: readonly string[] | undefined;
      /** Certificates, or names of files that hold them. */
      readonly certificates: readonly string[] | undefined;
    }
  | { readonly kind: 'certificate'; readonly pem: string }
);

/** Recognises a supporting file by what is in it; `undefined` for anything else. */
export function readSupportingFile(name: string, bytes: Uint8Array): SupportingFile | undefined {
  const text = decodeUtf8(bytes);
  if (text?.includes('-----BEGIN CERTIFICATE-----'))
    return { name, kind: 'certificate', pem: text };
  const json = text?.trimStart().startsWith('{') ? readJson(text) : undefined;
  if (json?.ok !== true || !isJsonObject(json.value)) return undefined;
  const document = json.value;
  const did = document['id'];
  if (typeof did === 'string' && did.startsWith('did:') && 'verificationMethod' in document) {
    return { name, kind: 'did', did, document };
  }
  const issuers = textsOf(document['issuers']);
  const certificates = textsOf(document['certificates']);
  return issuers === undefined && certificates === undefined
    ? undefined
    : { name, kind: 'trust', issuers, certificates };
}

function textsOf(value: JsonValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? value
    : undefined;
}

/** What the files answer, for the verifier. */
export function verifyOptionsOf(
  files: readonly SupportingFile[],
): Pick<VerifyOptions, 'resolveDid' | 'trust'> {
  const documents = Object.fromEntries(
    files.flatMap((file) => (file.kind === 'did' ? [[file.did, file.document]] : [])),
  );
  const trust = trustOf(files);
  return {
    resolveDid: createDidResolver({ documents }),
    ...(trust === undefined ? {} : { trust }),
  };
}

/** Names of the files that the lists speak of and that were not given. */
export function missingCertificates(files: readonly SupportingFile[]): readonly string[] {
  const given = new Set(files.map(({ name }) => name));
  return files.flatMap((file) =>
    file.kind === 'trust'
      ? (file.certificates ?? []).filter(isFileName).filter((name) => !given.has(name))
      : [],
  );
}

function trustOf(files: readonly SupportingFile[]): TrustList | undefined {
  const lists = files.filter((file) => file.kind === 'trust');
  const issuers = lists.some((list) => list.issuers !== undefined)
    ? lists.flatMap((list) => list.issuers ?? [])
    : undefined;
  const certificates = [
    ...lists.flatMap((list) => (list.certificates ?? []).filter((text) => !isFileName(text))),
    ...files.flatMap((file) => (file.kind === 'certificate' ? [file.pem] : [])),
  ];
  if (issuers === undefined && certificates.length === 0) return undefined;
  return {
    ...(issuers === undefined ? {} : { issuers }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
}

/** The command line's list names files; a certificate itself is long. */
function isFileName(text: string): boolean {
  return text.length < 200 && !text.startsWith('-----BEGIN');
}
