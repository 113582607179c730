import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DocumentLoader } from '@merkki/contexts';
import { type JsonObject, MerkkiError, UnavailableError } from '@merkki/core';
import { createShaclChecker, type RdfDataset, type RdfQuad } from '@merkki/elm/shacl';
import { toNQuads } from '@merkki/proofs/data-integrity';
import type { ProfileChecker } from '@merkki/verifier';
import { readText } from './files.ts';

/** What is used of n3, which brings no types of its own. */
interface N3 {
  readonly Parser: new (options: object) => { parse(text: string): RdfQuad[] };
  readonly Store: new (quads: readonly RdfQuad[]) => RdfDataset;
}

/** What the libraries do here. */
interface RdfLibraries {
  parse(text: string, blankNodePrefix: string): RdfQuad[];
  toDataset(document: JsonObject): Promise<RdfDataset>;
}

/**
 * Makes the judge of profiles from a folder of published SHACL files (`*.ttl`). The libraries for RDF
 * are optional, so they are loaded here and nowhere else.
 *
 * @throws `UnavailableError` `shapes.not-installed`; `MerkkiError` `file.unreadable`, `shapes.none` or
 * `shapes.malformed`.
 * @internal
 */
export async function readShapes(folder: string, loader: DocumentLoader): Promise<ProfileChecker> {
  const { parse, toDataset } = await loadLibraries(loader);
  const names = (await filesOf(folder)).filter((name) => name.endsWith('.ttl')).sort();
  if (names.length === 0) throw refused('shapes.none', folder);
  const shapes: RdfQuad[][] = [];
  for (const [index, name] of names.entries()) {
    const path = join(folder, name);
    const text = await readText(path);
    try {
      shapes.push(parse(text, `_:file${index}_`));
    } catch (cause) {
      throw refused('shapes.malformed', path, cause);
    }
  }
  const checker = createShaclChecker({ shapes, toDataset });
  return (credential, profile) => checker.check(credential, profile);
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw refused('file.unreadable', folder, cause);
  }
}

async function loadLibraries(documentLoader: DocumentLoader): Promise<RdfLibraries> {
  try {
    const require = createRequire(import.meta.url);
    const { Parser, Store }: N3 = require('n3');
    await import('rdf-validate-shacl');
    return {
      parse: (text, blankNodePrefix) => new Parser({ blankNodePrefix }).parse(text),
      toDataset: async (document) => {
        const quads = await toNQuads(document, documentLoader);
        return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
      },
    };
  } catch (cause) {
    throw new UnavailableError({
      code: 'shapes.not-installed',
      message: 'The libraries for SHACL are not installed.',
      params: { packages: 'n3 rdf-validate-shacl' },
      cause,
    });
  }
}

function refused(code: string, path: string, cause?: unknown): MerkkiError {
  return new MerkkiError({ code, message: `Refused: ${code}.`, params: { path }, cause });
}
