import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, type Problem, problem } from '@merkki/core';
import { printYaml, readDocument } from '@merkki/model';
import { writeWhole } from '../io/files.ts';
import { fileStem } from './file-stem.ts';

/** What became of a draft. */
export type Kept =
  | { readonly outcome: 'written' | 'unchanged'; readonly file: string }
  | { readonly outcome: 'rejected'; readonly problem: Problem };

/** A folder into which each draft is written once. */
export interface DraftFolder {
  keep(draft: JsonObject, name: string, row: number): Promise<Kept>;
}

/**
 * Makes a folder of drafts. A file that is there with another content stays, unless replacing is
 * allowed; the file of another id stays in any case, and the draft gets a further name. Two drafts with
 * one id are a mistake of the catalogue.
 *
 * @internal
 */
export function draftFolder(folder: string, replaces: boolean): DraftFolder {
  const ids = new Map<string, number>();
  const taken = new Set<string>();
  return {
    keep: async (draft, name, row) => {
      const { id } = draft;
      const earlier = typeof id === 'string' ? ids.get(id) : undefined;
      if (earlier !== undefined) {
        const found = problem('import.duplicate', '/id', { row: earlier });
        return { outcome: 'rejected', problem: found };
      }
      if (typeof id === 'string') ids.set(id, row);
      const stem = fileStem(name, `row-${row}`);
      const text = printYaml(draft);
      for (;;) {
        // A name is taken before anything is waited for: several drafts are written at a time.
        const file = freeName(stem, taken);
        taken.add(file);
        const path = join(folder, file);
        const known = await readFile(path, 'utf8').catch(() => undefined); // as a rule there is none
        if (known === text) return { outcome: 'unchanged', file };
        if (known !== undefined && isOther(known, id)) continue;
        if (known !== undefined && !replaces) {
          return { outcome: 'rejected', problem: problem('import.file-exists', '', { file }) };
        }
        await writeWhole(path, text);
        return { outcome: 'written', file };
      }
    },
  };
}

/** Whether a file is the definition of another id. */
function isOther(text: string, id: unknown): boolean {
  const read = readDocument(text);
  // What is read is JSON or YAML; a definition is an object.
  const value = read.ok ? (read.value.value as JsonObject) : undefined;
  const known = isJsonObject(value) ? value['id'] : undefined;
  return typeof known === 'string' && typeof id === 'string' && known !== id;
}

function freeName(stem: string, taken: ReadonlySet<string>): string {
  let name = `${stem}.yaml`;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}.yaml`;
  return name;
}
