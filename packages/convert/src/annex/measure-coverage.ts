import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import { annexElements, type CoverageMatrixRow } from '@merkki/opin';
import { convertCredential } from '../converting/convert-credential.ts';
import { expandPath } from '../places/expand-path.ts';
import type { CredentialFormat } from '../reading/opened-credential.ts';
import { readCredential } from '../reading/read-credential.ts';
import { elementPaths } from './award-paths.ts';

/**
 * Measures how far each format of a credential carries the elements of Annex I: an award that has all
 * of them is written and read back, and what comes back is compared.
 *
 * @internal
 */
export async function measureCoverage(
  award: MicroCredentialAward,
  formats: readonly CredentialFormat[],
): Promise<readonly CoverageMatrixRow[]> {
  const source = award as unknown as JsonObject; // a parsed award is JSON
  const backs = await Promise.all(
    formats.map(async (format) => ({ format, draft: await thereAndBack(source, format) })),
  );
  return annexElements.map((element) => {
    const wanted = leavesAt(source, elementPaths(element));
    return {
      element: element.id,
      mandatory: element.mandatory,
      targets: Object.fromEntries(
        backs.map(({ format, draft }) => {
          const there = leavesAt(draft, elementPaths(element));
          const count = wanted.filter((leaf) => take(there, leaf)).length;
          return [format, count === 0 ? 'none' : count === wanted.length ? 'full' : 'partial'];
        }),
      ),
    };
  });
}

/** Takes a leaf out of a list, once. */
function take(leaves: string[], leaf: string): boolean {
  const at = leaves.indexOf(leaf);
  if (at >= 0) leaves.splice(at, 1);
  return at >= 0;
}

async function thereAndBack(award: JsonObject, format: CredentialFormat): Promise<JsonObject> {
  const written = await convertCredential(award, format);
  const read = written.ok ? readCredential(written.value.value) : written;
  return read.ok ? (read.value.draft as JsonObject) : {}; // made of JSON
}

/** The leaves at paths, each with its place; elements of a list may stand in another order. */
function leavesAt(document: JsonObject, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    expandPath(document, path).flatMap((place) =>
      leavesOf(atPointer(document, place) ?? null, path),
    ),
  );
}

function leavesOf(value: JsonValue, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${at} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, one]: [string, JsonValue]) =>
    leavesOf(one, `${at}/${Array.isArray(value) ? '*' : name}`),
  );
}
