// Writes src/generated from data. Run it after a change of the data: `node scripts/generate.ts`.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  type DataFile,
  type GradeScaleFile,
  listFiles,
  type ManifestEntry,
  type NotationFile,
  readData,
} from './data.ts';
import { renderGradeScales, renderList, renderNotations } from './render.ts';

/** Text of every generated module, by file name. */
export function generate(): Map<string, string> {
  const manifest = readData<Record<string, ManifestEntry>>('MANIFEST');
  const modules = new Map<string, string>();
  const entry = (file: string): ManifestEntry => {
    const found = manifest[file];
    if (found === undefined) throw new Error(`data/MANIFEST.json has no entry ${file}.`);
    return found;
  };
  for (const file of listFiles()) {
    modules.set(`${file}.ts`, renderList(file, readData<DataFile>(file), entry(file)));
  }
  const scales = readData<GradeScaleFile>('grade-scales');
  modules.set('grade-scales.ts', renderGradeScales(scales, entry('grade-scales')));
  modules.set(
    'notations.ts',
    renderNotations(readData<NotationFile>('notations'), entry('notations')),
  );
  return modules;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of generate()) {
    writeFileSync(new URL(`../src/generated/${file}`, import.meta.url), text);
  }
}
