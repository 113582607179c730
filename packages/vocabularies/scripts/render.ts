import type { DataFile, DataRow, GradeScaleFile, ManifestEntry } from './data.ts';

/** Text of the generated module of a code list. */
export function renderList(file: string, data: DataFile, manifest: ManifestEntry): string {
  const first = data.rows[0];
  if (first === undefined) throw new Error(`data/${file}.json has no rows.`);
  return `${header(file, manifest)}
import { type CodeList, codeList } from '../code-list.ts';

/**
 * ${data.title}
 *
 * @see Scheme ${data.scheme}
 * @example
 * ${data.name}.entries[0]?.label.en; // ${quote(first.label.en)}
 */
export const ${data.name}: CodeList = /* @__PURE__ */ codeList(
  ${quote(data.scheme)},
  ${quote(data.base)},
  [
${data.rows.map((row) => `    ${renderRow(row, data.base)},`).join('\n')}
  ],
);
`;
}

/** Text of the generated module of the grade scales. */
export function renderGradeScales(data: GradeScaleFile, manifest: ManifestEntry): string {
  const scales = data.scales.map(({ id, virtaElement, grades }) => {
    const rows = grades.map(({ code, passing, koodiUri, label }) => {
      const uri = koodiUri === undefined ? 'undefined' : quote(koodiUri);
      return `    [${quote(code)}, ${passing}, ${uri}, ${quote(label.fi)}, ${quote(label.sv)}, ${quote(label.en)}],`;
    });
    return `  ${quote(id)}: /* @__PURE__ */ gradeScale(${quote(id)}, ${quote(virtaElement)}, [\n${rows.join('\n')}\n  ]),`;
  });
  return `${header('grade-scales', manifest)}
import { type GradeScale, gradeScale } from '../grade-scale.ts';

/** Key of a grade scale that this package knows. */
export type GradeScaleId = ${data.scales.map(({ id }) => quote(id)).join(' | ')};

/**
 * Grade scales of Finnish higher education: 0-5, and pass or fail.
 *
 * @example
 * gradeScales['fi-he-pass-fail'].grades[0]?.label.sv; // 'godkänd'
 */
export const gradeScales: Readonly<Record<GradeScaleId, GradeScale>> = /* @__PURE__ */ Object.freeze({
${scales.join('\n')}
});
`;
}

function header(file: string, { source, version, licence }: ManifestEntry): string {
  return `// Made by scripts/generate.ts from data/${file}.json; do not edit.
// Source: ${source}
// Version: ${version}. Licence: ${licence}.
`;
}

function renderRow(row: DataRow, base: string): string {
  if (!row.uri.startsWith(base)) throw new Error(`${row.uri} does not start with ${base}.`);
  const { fi, sv, en } = row.label;
  const cells = [row.code, row.uri.slice(base.length), fi, sv, en].map(quote);
  const aliases = row.aliases ?? [];
  if (aliases.length > 0 || row.assumed) cells.push(`[${aliases.map(quote).join(', ')}]`);
  if (row.assumed) cells.push('true');
  return `[${cells.join(', ')}]`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
