import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../scripts/check/run-command.ts';
import { packageEntries, root } from '../../scripts/check/workspace.ts';
import {
  collectExamples,
  type DocExample,
  declaredIn,
  identifiersIn,
} from './examples-in-comments.ts';

const temp = join(import.meta.dirname, 'temp/docstrings');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.test.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);

const entries = packageEntries().map(({ folder, specifier, types }) => ({
  specifier,
  source: types.replace(join(folder, 'dist'), join(folder, 'src')).replace(/\.d\.ts$/, '.ts'),
}));
const { examples, lacking, exported } = collectExamples(entries, options);
const modules = examples.map((example, at) => ({
  name: `${example.specifier} ${example.symbol}`,
  file: join(temp, `${String(at).padStart(3, '0')}-${example.symbol}.ts`),
  text: moduleOf(example),
}));

/** An example as a module: what it uses of its own package is imported, as a reader would. */
function moduleOf({ specifier, code }: DocExample): string {
  const used = identifiersIn(code);
  const declared = declaredIn(code);
  const packageName = specifier.split('/').slice(0, 2).join('/');
  const imports = exported
    .filter((one) => one.packageName === packageName)
    .filter(({ name }) => used.has(name) && !declared.has(name))
    .map((one) => `import { ${one.typeOnly ? 'type ' : ''}${one.name} } from '${one.specifier}';`);
  return [...imports, code, 'export {};', ''].join('\n');
}

beforeAll(() => {
  mkdirSync(temp, { recursive: true });
  for (const { file, text } of modules) writeFileSync(file, text);
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test('every exported function and class shows an example', () => {
  expect(lacking).toEqual([]);
});

test('every example type-checks', () => {
  // An example may leave the type of a parameter to its reader.
  const checked = {
    ...options,
    noImplicitAny: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const program = ts.createProgram(
    modules.map(({ file }) => file),
    checked,
  );
  const found = modules.flatMap(({ name, file }) => {
    const source = program.getSourceFile(file);
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return diagnostics.map(
      ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
  expect(found).toEqual([]);
});

test('every example runs', async () => {
  const list = JSON.stringify(modules.map(({ name, file }) => [name, file]));
  const here = (name: string): string => join(import.meta.dirname, name);
  const args = ['--import', here('no-network.mjs'), here('run-modules.mjs'), list];
  const { ok, output } = await runCommand(process.execPath, args, temp);
  expect(ok, output).toBe(true);
});
