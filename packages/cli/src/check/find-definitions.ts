import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isJsonObject, type JsonValue } from '@merkki/core';

/** A file to check. */
export interface FoundFile {
  readonly path: string;
  /** It was given by name, so that it is checked whatever it holds. */
  readonly named: boolean;
}

const endings = new Set(['.yaml', '.yml', '.json']);
const endingsOfCredentials = new Set(['.jsonld', '.jwt']);

/**
 * Lists the files that arguments name: files as they are, folders with all YAML and JSON files below
 * them, sorted; not what lies in `node_modules` or in a folder or file whose name begins with a dot.
 * What cannot be opened, a folder too, stays in the list, so that reading it says so. With `credentials` those
 * that are text count as well.
 *
 * @internal
 */
export async function findDefinitions(
  paths: readonly string[],
  { credentials = false }: { readonly credentials?: boolean } = {},
): Promise<readonly FoundFile[]> {
  const wanted = credentials ? new Set([...endings, ...endingsOfCredentials]) : endings;
  const found: FoundFile[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) {
      found.push(...(await filesIn(path, wanted)).map((each) => ({ path: each, named: false })));
    } else found.push({ path, named: true });
  }
  return found;
}

async function filesIn(folder: string, wanted: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [folder];
  const found: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    if (entry.isDirectory()) found.push(...(await filesIn(path, wanted)));
    else if (wanted.has(extname(name).toLowerCase())) found.push(path);
  }
  return found.sort();
}

const members = [
  ...['title', 'issuer', 'awardingBodies', 'outcomes', 'workload', 'level'],
  ...['assessments', 'participation', 'quality', 'offerings'],
];

/**
 * Tells whether a document is meant as a definition or an award, good or bad: it says so with
 * `schemaVersion` or `microCredential`, or has two members of a definition.
 *
 * @internal
 */
export function isMeantAsDefinition(document: JsonValue): boolean {
  if (!isJsonObject(document)) return false;
  if (Object.hasOwn(document, 'schemaVersion') || Object.hasOwn(document, 'microCredential')) {
    return true;
  }
  return members.filter((name) => Object.hasOwn(document, name)).length >= 2;
}

const anyMember = new RegExp(
  `^[\\s{,]*["']?(?:schemaVersion|microCredential|${members.join('|')})["']?\\s*:`,
  'm',
);

/**
 * Tells whether a text that cannot be read may be meant as a definition: a line begins with a member
 * of one.
 *
 * @internal
 */
export function mayBeDefinition(text: string): boolean {
  return anyMember.test(text);
}

const ownMember = /^[\s{,]*["']?(?:schemaVersion|microCredential)["']?\s*:/m;

/**
 * Tells whether a text says of itself that it is a definition or an award and no credential, which has
 * `@context` or nothing of this in the open.
 *
 * @internal
 */
export function saysDefinition(text: string): boolean {
  return ownMember.test(text) && !text.includes('@context');
}
