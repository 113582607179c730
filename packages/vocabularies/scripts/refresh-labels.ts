// Takes the names of countries and languages from CLDR, as this Node's ICU has it, into data.
// Run it for a newer CLDR (`node scripts/refresh-labels.ts`), then the formatter, then generate.ts.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { locales } from '@merkki/core';
import { type DataFile, dataFolder, readData } from './data.ts';

/** The files whose labels are CLDR names, and the kind of name. */
export const cldrFiles = { countries: 'region', languages: 'language' } as const;

/** The file with its labels as CLDR has them. */
export function withCldrLabels(file: keyof typeof cldrFiles): DataFile {
  const data = readData<DataFile>(file);
  for (const locale of locales) {
    const names = new Intl.DisplayNames([locale], { type: cldrFiles[file], fallback: 'none' });
    for (const row of data.rows) {
      const name = names.of(row.code);
      if (name === undefined) throw new Error(`CLDR has no name of ${row.code} in ${locale}.`);
      row.label[locale] = name;
    }
  }
  return data;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of ['countries', 'languages'] as const) {
    write(file, { ...withCldrLabels(file), labels: `CLDR ${process.versions['cldr']}` });
  }
}

function write(file: string, content: DataFile): void {
  writeFileSync(new URL(`${file}.json`, dataFolder), `${JSON.stringify(content, null, 2)}\n`);
}
