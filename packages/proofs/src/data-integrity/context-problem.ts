import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

const credentialContexts: readonly JsonValue[] = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
];

/**
 * The first context that stands in a document itself rather than at an approved address, or below the
 * root: it could give the same signed statements other names. Only a whole credential within the
 * document, as in a presentation, has contexts of its own.
 *
 * @see Data Integrity 1.0, "Context Validation".
 * @internal
 */
export function contextProblem(document: JsonObject): ProofsProblem | undefined {
  const stack: { value: JsonValue; path: readonly PropertyKey[] }[] = [
    { value: document, path: [] },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    const context = isJsonObject(value) ? value['@context'] : undefined;
    const isWhole = path.length === 0 || isCredential(value);
    if (context !== undefined && !(isWhole && isListOfTexts(context))) {
      return proofsProblem('context.not-approved', toPointer([...path, '@context']));
    }
    for (const [name, member] of Object.entries(value)) {
      if (name !== '@context') stack.push({ value: member, path: [...path, name] });
    }
  }
  return undefined;
}

/** Tells whether a context is addresses only. @internal */
export function isListOfTexts(context: JsonValue): boolean {
  return [context].flat().every((entry) => typeof entry === 'string');
}

function isCredential(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false;
  const { '@context': context, type } = value;
  const types = [type ?? []].flat();
  return (
    credentialContexts.includes([context ?? null].flat()[0] ?? null) &&
    ['VerifiableCredential', 'EnvelopedVerifiableCredential'].some((one) => types.includes(one))
  );
}
