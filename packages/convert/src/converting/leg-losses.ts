import type { Loss } from '@merkki/core';
import type { CredentialFormat } from '../reading/opened-credential.ts';

/**
 * Losses of reading a source, under the codes that name the leg and the format.
 *
 * @internal
 */
export function readLosses(format: CredentialFormat, losses: readonly Loss[]): readonly Loss[] {
  return losses.map((loss) => ({ ...loss, code: legCode('read', format, loss.code) }));
}

/**
 * Losses of writing a target, in the places of the source document; the element of the model is a
 * parameter.
 *
 * @param toDraft - Pointer in the draft that was read, of a place in what was written from.
 * @param places - Places of an element in the source document; none: it is not of the source.
 * @internal
 */
export function writeLosses(
  format: CredentialFormat,
  losses: readonly Loss[],
  toDraft: (pointer: string) => string,
  places: (pointer: string) => readonly string[],
): readonly Loss[] {
  return losses.flatMap(({ path, code, params }) => {
    const element = toDraft(path);
    return places(element).map((place) => ({
      path: place,
      code: legCode('write', format, code),
      params: { ...params, element },
    }));
  });
}

/**
 * The code of a loss with its leg: `loss.no-place` of writing ELM is `write.elm.no-place`.
 *
 * @internal
 */
export function legCode(leg: 'read' | 'write', format: CredentialFormat, code: string): string {
  return `${leg}.${format}.${code.replace(/^loss\./, '')}`;
}

/**
 * Losses in their order, each once.
 *
 * @internal
 */
export function uniqueLosses(losses: readonly Loss[]): readonly Loss[] {
  return [...new Map(losses.map((loss) => [JSON.stringify(loss), loss])).values()];
}
