import type { JsonObject, JsonValue } from '@merkki/core';
import { createSigner } from '@merkki/proofs';
import { createStatusList, encodeStatusList, setStatuses } from '@merkki/proofs/status-list';
import type { VerifyOptions } from '../src/index.ts';
import { badge, makeKey, patched, sign, tokenOf, verified } from './support.ts';
import { resourcesOf } from './support-inner.ts';

export const key = await makeKey();
export const web = await makeKey('EdDSA', 'school.example');
export const tokenKey = await makeKey('ES256');
export const victim = 'https://victim.example/issuer';
export const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
export const good = await sign(key, badge(key.controller));

type Patch = Parameters<typeof patched>[1];
export type Row = readonly [probe: string, what: string, code: string, input: () => Promise<Input>];
export type Input =
  | JsonObject
  | string
  | Uint8Array
  | readonly [JsonObject | string, Partial<VerifyOptions>];

export const signedWith = async (patch: Patch) => sign(key, badge(key.controller, patch));
/** A badge of a form that is not signed any more; the form is judged all the same. */
export const formed = async (patch: Patch) => patched(good, patch);

const list = 'https://school.example/status/1';
export const entry = {
  id: `${list}#17`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '17',
  statusListCredential: list,
};

export async function listed(
  changes: JsonObject = {},
  listPatch: Patch = {},
  signer = key,
  length = 131_072,
): Promise<Input> {
  const bytes = setStatuses(createStatusList(), [[17, 1]]).bytes.slice(0, length / 8);
  const credential = patched(
    {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: list,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: signer.controller,
      validFrom: '2026-10-01T08:00:00Z',
      credentialSubject: {
        id: `${list}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: await encodeStatusList({ length, statusSize: 1, bytes }),
      },
    },
    listPatch,
  );
  const { loadResource } = resourcesOf({ [list]: await sign(signer, credential) });
  return [await signedWith({ credentialStatus: { ...entry, ...changes } }), { loadResource }];
}

export async function tokenWith(header: JsonObject, patch: Patch = {}): Promise<string> {
  const [, payload = ''] = (await tokenOf(tokenKey, patch)).split('.');
  const encoded = Buffer.from(
    JSON.stringify({ alg: 'ES256', kid: tokenKey.id, typ: 'JWT', ...header }),
  ).toString('base64url');
  const bytes = new TextEncoder().encode(`${encoded}.${payload}`);
  const signature = await createSigner(tokenKey).sign(bytes);
  return `${encoded}.${payload}.${Buffer.from(signature).toString('base64url')}`;
}

export async function tokenWithClaim(claim: string, value: JsonValue): Promise<string> {
  const [header = '', payload = ''] = (await tokenOf(tokenKey)).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const input = `${header}.${Buffer.from(JSON.stringify({ ...claims, [claim]: value })).toString('base64url')}`;
  const signature = await createSigner(tokenKey).sign(new TextEncoder().encode(input));
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
}

export const result = { type: ['Result'], value: '5' };
export const achievement = 'credentialSubject.achievement';
export const description = {
  id: 'urn:uuid:1b2c3d4e-4f50-4172-8394-a5b6c7d8e9f0',
  type: ['ResultDescription'],
  name: 'Grade',
  resultType: 'LetterGrade',
  allowedValue: ['A', 'B'],
};
export const json = new TextEncoder().encode(JSON.stringify(good));
export const keyword = 'openbadgecredential';

/** The verdict on an input, and the codes and checks that fail or are open. */
export async function decisive(input: Input): Promise<readonly [string, readonly string[]]> {
  const [document, options] = Array.isArray(input) ? input : [input, {}];
  const { verdict, checks } = await verified(document, options);
  const codes = checks
    .filter(({ outcome, id }) => outcome === 'fail' || (outcome === 'unknown' && id !== 'trust'))
    .flatMap(({ id, code }) => [code, id]);
  return [verdict, codes];
}
