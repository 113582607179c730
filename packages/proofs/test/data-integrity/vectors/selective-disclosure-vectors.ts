import { atPointer, isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { canonicalize } from '../../../src/data-integrity/canonicalize.ts';
import { hashText } from '../../../src/data-integrity/hash.ts';
import { createBaseProofValue } from '../../../src/data-integrity/selective-disclosure/create-base-proof-value.ts';
import { relabel, splitQuads } from '../../../src/data-integrity/selective-disclosure/nquads.ts';
import { openStatements } from '../../../src/data-integrity/selective-disclosure/open-statements.ts';
import {
  decodeBaseProofValue,
  decodeDerivedProofValue,
} from '../../../src/data-integrity/selective-disclosure/proof-value.ts';
import { readPointers, select } from '../../../src/data-integrity/selective-disclosure/select.ts';
import { skolemize } from '../../../src/data-integrity/selective-disclosure/skolemize.ts';
import { deriveProof, verifyDataIntegrity } from '../../../src/data-integrity.ts';
import { createDidResolver, decodeMultibase, encodeMultibase } from '../../../src/did.ts';
import {
  hex,
  readObject,
  readText,
  readValue,
  signWith,
  type Tally,
  vectorLoader,
} from './vector-files.ts';

const root = 'vc-di-ecdsa';
const cases = [
  { folder: 'employ', mandatory: 'employMandatory', selective: 'employSelective' },
  { folder: 'prc', mandatory: 'prCredMandatory', selective: 'prCredSelective' },
] as const;

type Indexed = readonly (readonly [number, string])[];

/** ecdsa-sd-2023: what is signed, what is derived and what a verifier computes. */
export async function runSelectiveDisclosureVectors(tally: Tally): Promise<void> {
  for (const one of cases) {
    const path = `${root}/ecdsa-sd-2023/${one.folder}`;
    const { proof, ...document } = readObject(`${path}/addSignedSDBase.json`);
    const pointers = {
      mandatory: readValue(`${root}/${one.mandatory}.json`) as string[], // lists of pointers
      selective: readValue(`${root}/${one.selective}.json`) as string[],
    };
    const input = { path, document, proof: isJsonObject(proof) ? proof : {}, pointers };
    await runBase(input, tally);
    await runDerived(input, tally);
    await runVerification(input, tally);
  }
}

interface Case {
  readonly path: string;
  readonly document: JsonObject;
  readonly proof: JsonObject;
  readonly pointers: { readonly mandatory: string[]; readonly selective: string[] };
}

async function runBase({ path, document, proof, pointers }: Case, tally: Tally): Promise<void> {
  const expectJson = (
    name: string,
    ours: unknown,
    theirs: unknown = readValue(`${path}/${name}`),
  ) => tally.compare(`${path}/${name}`, ours, theirs);
  expectJson(
    'addPointerValues.json',
    pointers.mandatory.map((pointer) => ({ pointer, value: atPointer(document, pointer) })),
  );
  expectJson('addBaseDocCanon.json', splitQuads(await canonicalize(document, vectorLoader)));
  const { statements, hmacKey, hmacKeyString } = await open(document);
  expectJson('addBaseDocHMACCanon.json', statements.quads);
  const { indexes } = await statements.select(pointers.mandatory);
  const isIn = ([index]: readonly [number, string]) => indexes.has(index);
  const indexed: Indexed = [...statements.quads.entries()];
  const mandatory = indexed.filter(isIn);
  const nonMandatory = indexed.filter((entry) => !isIn(entry));
  expectJson('addBaseTransform.json', {
    mandatoryPointers: pointers.mandatory,
    mandatory: { dataType: 'Map', value: mandatory },
    nonMandatory: { dataType: 'Map', value: nonMandatory },
    hmacKeyString,
  });

  const { proofValue: _proofValue, ...members } = proof;
  const proofOptions = { ...members, '@context': document['@context'] ?? [] };
  expectJson('addProofConfig.json', proofOptions);
  const canonicalOptions = await canonicalize(proofOptions, vectorLoader);
  expectJson(
    'addProofConfigCanon.txt',
    canonicalOptions,
    readText(`${path}/addProofConfigCanon.txt`),
  );
  expectJson('addHashData.json', {
    proofHash: hex(await hashText(canonicalOptions)),
    mandatoryHash: hex(await hashText(mandatory.map(([, line]) => line).join(''))),
  });

  const { baseKeyPair, proofKeyPair } = readObject(`${root}/ecdsa-sd-2023/SDKeyMaterial.json`);
  const proofKey = isJsonObject(proofKeyPair) ? proofKeyPair : {};
  const baseKey = isJsonObject(baseKeyPair) ? baseKeyPair : {};
  const ours = await createBaseProofValue(
    {
      document,
      proofOptions,
      documentLoader: vectorLoader,
      proofPointer: '/proof',
      alg: 'ES256',
      mandatoryPointers: pointers.mandatory,
      sign: signWith(String(baseKey['secretKeyMultibase'])),
    },
    {
      hmacKey,
      publicKey: decodeMultibase('z', String(proofKey['publicKeyMultibase'])) ?? new Uint8Array(),
      sign: signWith(String(proofKey['secretKeyMultibase'])),
    },
  );
  expectJson('addSignedSDBase.json', { ...document, proof: { ...members, proofValue: ours } });
  const value = await decodeBaseProofValue(ours);
  expectJson('addRawBaseSignatureInfo.json', {
    baseSignature: hex(value?.baseSignature ?? new Uint8Array()),
    publicKey: encodeMultibase('z', value?.publicKey ?? new Uint8Array()),
    signatures: value?.signatures.map(hex),
    mandatoryPointers: value?.mandatoryPointers,
  });
}

async function runDerived({ path, document, proof, pointers }: Case, tally: Tally): Promise<void> {
  const expectJson = (name: string, ours: unknown) =>
    tally.compare(`${path}/${name}`, ours, readValue(`${path}/${name}`));
  const base = await decodeBaseProofValue(String(proof['proofValue']));
  expectJson('derivedRecoveredBaseData.json', {
    baseSignature: hex(base?.baseSignature ?? new Uint8Array()),
    proofPublicKey: encodeMultibase('z', base?.publicKey ?? new Uint8Array()),
    hmacKey: hex(base?.hmacKey ?? new Uint8Array()),
    signatures: base?.signatures.map(hex),
    mandatoryPointers: base?.mandatoryPointers,
  });
  await runGroups({ path, document, proof, pointers }, tally);

  const derived = await deriveProof(
    { ...document, proof },
    { pointers: pointers.selective, documentLoader: vectorLoader },
  );
  expectJson('derivedRevealDocument.json', derived);
  const { proof: derivedProof, ...unsigned } = derived;
  expectJson('derivedUnsignedReveal.json', unsigned);
  const text = isJsonObject(derivedProof) ? String(derivedProof['proofValue']) : '';
  const value = await decodeDerivedProofValue(text);
  const disclosed = {
    baseSignature: hex(value?.baseSignature ?? new Uint8Array()),
    publicKey: encodeMultibase('z', value?.publicKey ?? new Uint8Array()),
    signatures: value?.signatures.map(hex),
    mandatoryIndexes: value?.mandatoryIndexes,
  };
  const labels = [...(value?.labels ?? [])];
  expectJson('derivedDisclosureData.json', {
    ...disclosed,
    labelMap: { dataType: 'Map', value: labels },
  });
  expectJson('verifyDerivedProofValue.json', { ...disclosed, labelMap: labels });
  expectJson('derivedAdjMandatoryIndexes.json', { adjMandatoryIndexes: value?.mandatoryIndexes });
  expectJson('derivedAdjSignatures.json', {
    adjSignatureIndexes: value?.signatures.map((signature) =>
      base?.signatures.findIndex((one) => hex(one) === hex(signature)),
    ),
    filteredSignatures: value?.signatures.map(hex),
  });
}

/** The groups of statements; the names of blank nodes are random in the vectors, and ours here. */
async function runGroups({ path, document, pointers }: Case, { compare }: Tally): Promise<void> {
  const { statements } = await open(document);
  const named = await skolemize(document, vectorLoader);
  const all = {
    selective: pointers.selective,
    mandatory: pointers.mandatory,
    combined: [...pointers.mandatory, ...pointers.selective],
  };
  const file = `${path}/derivedAllGroupData.json`;
  const text = readText(file).replaceAll(/_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_/g, 'n');
  const theirs: JsonObject = JSON.parse(text);
  const indexes: Record<string, readonly number[]> = {};
  const groups: Record<string, JsonValue> = {};
  for (const [name, list] of Object.entries(all)) {
    const selected = (await statements.select(list)).indexes;
    indexes[name] = [...selected];
    const entries = [...statements.quads.entries()].map(([index, line]) => [index, line] as const);
    const part = select(named.compact, readPointers(document, list)) ?? {};
    const map = (value: Indexed) => ({ dataType: 'Map', value: value.map((entry) => [...entry]) });
    groups[name] = {
      matching: map(entries.filter(([index]) => selected.has(index))),
      nonMatching: map(entries.filter(([index]) => !selected.has(index))),
      deskolemizedNQuads: [...(await named.toQuads(part))],
    };
  }
  const isMandatory = new Set(indexes['mandatory']);
  compare(
    `${path}/derivedGroupIndexes.json`,
    {
      combinedIndexes: indexes['combined'],
      mandatoryIndexes: indexes['mandatory'],
      nonMandatoryIndexes: [...statements.quads.keys()].filter((index) => !isMandatory.has(index)),
      selectiveIndexes: indexes['selective'],
    },
    readValue(`${path}/derivedGroupIndexes.json`),
  );
  compare(file, groups, theirs['groups']);
  const skolemized = isJsonObject(theirs['skolemized']) ? theirs['skolemized'] : {};
  compare(file, named.compact, skolemized['compact']);
  compare(file, [...named.quads], theirs['deskolemizedNQuads']);
  compare(file, statements.quads, theirs['nquads']);
}

async function runVerification({ path, proof }: Case, { compare }: Tally): Promise<void> {
  const revealed = readObject(`${path}/derivedRevealDocument.json`);
  const { proof: derived, ...document } = revealed;
  const { proofValue, ...members } = isJsonObject(derived) ? derived : {};
  const value = await decodeDerivedProofValue(String(proofValue));
  const quads = splitQuads(await canonicalize(document, vectorLoader))
    .map((line) => relabel(line, (label) => value?.labels.get(label) ?? label))
    .sort();
  compare(`${path}/verifyNQuads.json`, quads, readValue(`${path}/verifyNQuads.json`));
  const isMandatory = new Set(value?.mandatoryIndexes);
  const mandatory = quads.filter((_line, index) => isMandatory.has(index));
  const proofOptions = { '@context': document['@context'] ?? [], ...members };
  compare(
    `${path}/verifyCreateVerifyData.json`,
    {
      baseSignature: hex(value?.baseSignature ?? new Uint8Array()),
      proofHash: hex(await hashText(await canonicalize(proofOptions, vectorLoader))),
      publicKey: encodeMultibase('z', value?.publicKey ?? new Uint8Array()),
      signatures: value?.signatures.map(hex),
      nonMandatory: quads.filter((_line, index) => !isMandatory.has(index)),
      mandatoryHash: hex(await hashText(mandatory.join(''))),
    },
    readValue(`${path}/verifyCreateVerifyData.json`),
  );
  const options = {
    documentLoader: vectorLoader,
    resolveDid: createDidResolver(),
    issuer: String(proof['verificationMethod']).split('#')[0] ?? '',
  };
  const codes = async (name: string) => {
    const { proofs } = await verifyDataIntegrity(readObject(`${path}/${name}`), options);
    return proofs.map(({ code }) => code);
  };
  const verdicts = {
    'derivedRevealDocument.json': 'proof.ok',
    'addSignedSDBase.json': 'proof.base-proof',
  };
  for (const [name, code] of Object.entries(verdicts)) {
    compare(`${path}/${name}`, await codes(name), [code]);
  }
}

async function open(document: JsonObject) {
  const { hmacKeyString } = readObject(`${root}/ecdsa-sd-2023/SDKeyMaterial.json`);
  const hmacKey = await crypto.subtle.importKey(
    'raw',
    Buffer.from(String(hmacKeyString), 'hex'),
    { name: 'HMAC', hash: 'SHA-256' },
    true,
    ['sign'],
  );
  return {
    statements: await openStatements(document, vectorLoader, hmacKey),
    hmacKey,
    hmacKeyString,
  };
}
