import { isJsonObject, pointerParts } from '@merkki/core';
import type { ProfileCode, ProfileFinding } from '@merkki/elm';
import { iris, names } from '../../../packages/elm/src/profile/names.ts';
import { localName, type ShaclResult } from './shacl.ts';

/** The SHACL constraints that stand behind a code; a code may stand for either of two. */
const constraints: Readonly<Partial<Record<ProfileCode, string>>> = {
  'profile.min-count': 'MinCount',
  'profile.max-count': 'MaxCount',
  'profile.max-value': 'MaxInclusive',
  'profile.datatype': 'Datatype',
  'profile.unique-lang': 'UniqueLang',
  'profile.class': 'Class',
  'profile.literal': 'NodeKind',
  'profile.iri': 'NodeKind',
  'profile.in-scheme': 'Node',
  'profile.node': 'Node',
};

/**
 * Violations of our check in the words of SHACL: node, property, constraint; each once. A reference
 * that is no absolute IRI vanishes on the way to RDF, where SHACL cannot see it; ours names it.
 */
export function ourVerdict(document: unknown, findings: readonly ProfileFinding[]): string[] {
  const lines = findings
    .filter(({ outcome, code }) => outcome === 'fail' && code !== 'profile.no-target')
    .filter(({ params }) => params['found'] !== 'relative')
    .map(({ code, pointer, params }) => {
      const shown = params['shape'] === 'IssuerNode' ? pointer.replace(/\/[^/]+$/, '') : pointer;
      const { focus, member } = placeOf(document, shown);
      const path = localName(iris.get(names.get(member) ?? member) ?? member);
      return `${focus} ${path} ${constraints[code] ?? code}`;
    });
  return [...new Set(lines)].sort();
}

/** The same of a SHACL report; a choice of classes counts as a class. */
export function shaclVerdict(results: readonly ShaclResult[]): string[] {
  const lines = results.map(({ focus, path, constraint }) => {
    const name = constraint === 'Or' ? 'Class' : constraint;
    return `${isBlank(focus) ? '_' : focus} ${path} ${name}`;
  });
  return [...new Set(lines)].sort();
}

/** The node that a pointer goes through last, and the member of it. */
function placeOf(document: unknown, pointer: string): { focus: string; member: string } {
  let here: unknown = document;
  let place = { focus: '', member: '' };
  for (const part of pointerParts(pointer)) {
    if (isJsonObject(here) && ('type' in here || 'id' in here)) {
      const id = here['id'];
      place = { focus: typeof id === 'string' ? id : '_', member: part };
    }
    here = typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined;
  }
  return place;
}

function isBlank(id: string): boolean {
  return !id.includes(':');
}
