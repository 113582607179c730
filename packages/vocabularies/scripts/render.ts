import type {
  DataFile,
  DataRow,
  GradeScaleFile,
  ManifestEntry,
  NotationFile,
  Source,
} from './data.ts';
import { renderValue } from './render-value.ts';

/** Which function of src makes a list, and the type of what it makes. */
function makerOf(data: DataFile): { maker: string; type: string; module: string } {
  if (data.rows.some(({ details }) => details !== undefined)) {
    return { maker: 'institutionList', type: 'InstitutionList', module: 'institution' };
  }
  return data.base === undefined
    ? { maker: 'plainList', type: 'PlainList', module: 'code-list' }
    : { maker: 'codeList', type: 'PublishedCodeList', module: 'code-list' };
}

/** Text of the generated module of a code list. */
export function renderList(file: string, data: DataFile, manifest: ManifestEntry): string {
  const first = data.rows[0];
  if (first === undefined) throw new Error(`data/${file}.json has no rows.`);
  const { maker, type, module } = makerOf(data);
  const translated = usual(data.rows);
  const { scheme, base, source } = data;
  const head = renderValue({
    ...(scheme === undefined ? {} : { scheme }),
    ...(base === undefined ? {} : { base }),
    source,
    translated,
  });
  const rows = data.rows.map((row) => `    ${renderRow(row, data, translated)},`);
  const imports = [maker, `type ${type}`].sort(byName);
  return `${header(file, [source], manifest)}
import { ${imports.join(', ')} } from '../${module}.ts';

/**
${commentLines(data.title)}
 *
 * @see ${scheme === undefined ? source.title : `Scheme ${scheme}`}
 * @example
 * ${data.name}.entries[0]?.label.en; // ${renderValue(first.label.en)}
 */
export const ${data.name}: ${type} = /* @__PURE__ */ ${maker}(
  ${head},
  [
${rows.join('\n')}
  ],
);
`;
}

/** Text of the generated module of the grade scales. */
export function renderGradeScales(data: GradeScaleFile, manifest: ManifestEntry): string {
  const scales = data.scales.map(({ passingFrom, grades, ...head }) => {
    const rows = grades.map(({ code, passing, koodiUri, label, translated }) => {
      const cells: unknown[] = [code, passing, koodiUri, label.fi, label.sv, label.en];
      if (translated.length > 0) cells.push(translated);
      return `    ${renderValue(cells)},`;
    });
    const body = rows.length === 0 ? '[]' : `[\n${rows.join('\n')}\n  ]`;
    return `  // Passing: ${passingFrom}.\n  ${renderValue(head.id)}: /* @__PURE__ */ gradeScale(${renderValue(head)}, ${body}),`;
  });
  const ids = data.scales.map(({ id }) => `\n  | ${renderValue(id)}`).join('');
  const sources = data.scales.map(({ source }) => source);
  return `${header('grade-scales', sources, manifest)}
import { type GradeScale, gradeScale } from '../grade-scale.ts';

/** Key of a grade scale that this package knows. */
export type GradeScaleId =${ids};

/**
 * Grade scales of Finnish higher, vocational and liberal adult education.
 *
 * @example
 * gradeScales['fi-he-pass-fail'].grades[0]?.label.sv; // 'godkänd'
 */
export const gradeScales: Readonly<Record<GradeScaleId, GradeScale>> = /* @__PURE__ */ Object.freeze({
${scales.join('\n')}
});
`;
}

/** Text of the generated module of the lists of which only the codes are held. */
export function renderNotations({ sets }: NotationFile, manifest: ManifestEntry): string {
  const modules = sets.map(({ name, title, groups, ...head }) => {
    const rows = Object.entries(groups).map(
      ([start, ends]) =>
        `  ${/^[A-Z]/.test(start) ? start : renderValue(start)}: ${renderValue(ends)},`,
    );
    return `/**
${commentLines(title)}
 *
 * @see Scheme ${head.scheme}
 * @example
 * hasNotation(${name}, '${head.base}ZZ-0'); // false
 */
export const ${name}: NotationList = /* @__PURE__ */ notationList(${renderValue(head)}, {
${rows.join('\n')}
});
`;
  });
  const sources = sets.map(({ source }) => source);
  return `${header('notations', sources, manifest)}
import { type NotationList, notationList } from '../notation-list.ts';

${modules.join('\n')}`;
}

function header(file: string, sources: readonly Source[], { licence }: ManifestEntry): string {
  const lines = sources.map(({ title, date }) => `// Source: ${title}. Date: ${date}.`);
  return [
    `// Made by scripts/generate.ts from data/${file}.json; do not edit.`,
    ...new Set(lines),
    `// Licence: ${licence}.\n`,
  ].join('\n');
}

/** The languages that most rows have as ours. */
function usual(rows: readonly DataRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { translated } of rows) {
    const key = translated.join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return most === '' ? [] : most.split(',');
}

function renderRow(row: DataRow, { base }: DataFile, translated: readonly string[]): string {
  const { code, uri, label, aliases, assumed, details } = row;
  const options = {
    ...(aliases === undefined ? {} : { aliases }),
    ...(assumed === undefined ? {} : { assumed }),
    ...(row.translated.join() === translated.join() ? {} : { translated: row.translated }),
  };
  const cells: unknown[] = [code];
  if (base !== undefined) {
    if (!uri?.startsWith(base)) throw new Error(`${code} has no URI that starts with ${base}.`);
    cells.push(uri.slice(base.length));
  }
  cells.push(label.fi, label.sv, label.en);
  if (Object.keys(options).length > 0 || details !== undefined) cells.push(options);
  if (details !== undefined) cells.push(details);
  return renderValue(cells);
}

/** A text as lines of a doc comment, none much longer than a line of code. */
function commentLines(text: string): string {
  return text.replace(/(?=\S)(.{1,96})(?: +|$)/g, ' * $1\n').trimEnd();
}

/** Orders names as the import sorter does: without `type`, and without case. */
function byName(a: string, b: string): number {
  const name = (text: string): string => text.replace('type ', '').toLowerCase();
  return name(a) < name(b) ? -1 : 1;
}
