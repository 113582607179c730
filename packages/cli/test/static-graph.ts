import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** What is loaded with a source file: names of packages, through our own packages to those of others. */
export function loadedWith(entry: string): readonly string[] {
  const seen = new Set([entry]);
  const packages = new Set<string>();
  for (const file of seen) {
    for (const name of staticImports(file)) {
      if (isBuiltin(name)) continue;
      if (name.startsWith('.')) seen.add(resolve(dirname(file), name));
      else packages.add(name.startsWith('@') ? name.split('/', 2).join('/') : nameOf(name));
      if (name.startsWith('@merkki/')) seen.add(createRequire(file).resolve(name));
    }
  }
  return [...packages].sort();
}

function nameOf(specifier: string): string {
  return specifier.split('/')[0] ?? specifier;
}

/** The modules that a file imports whenever it is loaded: no types, and nothing by `import()`. */
function staticImports(file: string): readonly string[] {
  if (!file.endsWith('.ts')) return [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isType =
      (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly === true) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly);
    if (isType || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) {
      return [];
    }
    const { moduleSpecifier } = statement;
    return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? [moduleSpecifier.text]
      : [];
  });
}
