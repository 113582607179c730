import type { CoverageMatrixRow } from '@merkki/opin';

/** The source of src/generated/coverage.ts. */
export function coverageModule(rows: readonly CoverageMatrixRow[]): string {
  const lines = rows.map(({ element, mandatory, targets }) => {
    const cells = Object.entries(targets).map(([format, coverage]) => `'${format}': '${coverage}'`);
    return `  { element: '${element}', mandatory: ${mandatory}, targets: { ${cells.join(', ')} } },`;
  });
  return [
    '// Made by scripts/generate-coverage.ts: an award with all elements, written and read back.',
    '// Do not edit.',
    "import type { CoverageMatrixRow } from '@merkki/opin';",
    '',
    'export const coverage: readonly CoverageMatrixRow[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}
