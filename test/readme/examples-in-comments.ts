import ts from 'typescript';

/** An `@example` of an exported symbol. */
export interface DocExample {
  /** What users import, such as `@merkki/core`. */
  readonly specifier: string;
  readonly symbol: string;
  readonly code: string;
}

/** An exported function or class without `@example`. */
export interface Lacking {
  readonly specifier: string;
  readonly symbol: string;
}

/** One entry of a package, with its source file. */
export interface EntrySource {
  readonly specifier: string;
  readonly source: string;
}

/** A name that an entry exports. */
export interface ExportedName {
  readonly packageName: string;
  readonly specifier: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

/** Collects the `@example`s of all that the entries export; each declaration once. */
export function collectExamples(
  entries: readonly EntrySource[],
  options: ts.CompilerOptions,
): { examples: DocExample[]; lacking: Lacking[]; exported: ExportedName[] } {
  const program = ts.createProgram(
    entries.map(({ source }) => source),
    options,
  );
  const checker = program.getTypeChecker();
  const examples: DocExample[] = [];
  const lacking: Lacking[] = [];
  const exportedNames: ExportedName[] = [];
  const seen = new Set<ts.Symbol>();
  for (const { specifier, source } of entries) {
    const file = program.getSourceFile(source);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (module === undefined) continue; // an entry that exports nothing
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (seen.has(symbol)) continue;
      seen.add(symbol);
      exportedNames.push({
        packageName: specifier.split('/').slice(0, 2).join('/'),
        specifier,
        name: exported.name,
        typeOnly: (symbol.flags & ts.SymbolFlags.Value) === 0,
      });
      const found = (symbol.declarations ?? []).flatMap((declaration) => examplesAt(declaration));
      examples.push(...found.map((code) => ({ specifier, symbol: exported.name, code })));
      const callable = ts.SymbolFlags.Function | ts.SymbolFlags.Class;
      if (symbol.flags & callable && found.length === 0) {
        lacking.push({ specifier, symbol: exported.name });
      }
    }
  }
  return { examples, lacking, exported: exportedNames };
}

function examplesAt(declaration: ts.Declaration): string[] {
  return ts
    .getJSDocTags(declaration)
    .filter((tag) => tag.tagName.text === 'example')
    .map((tag) =>
      (ts.getTextOfJSDocComment(tag.comment) ?? '').replaceAll(/^```\w*$/gm, '').trim(),
    );
}

/** Every name that stands in a piece of code. */
export function identifiersIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext));
  return names;
}

/** The names that a piece of code declares or imports at its top level. */
export function declaredIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || ts.isExpression(node)) return; // what is declared inside stays inside
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportClause(node) ||
      ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node);
    if (named && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    if (!ts.isFunctionDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext));
  return names;
}
