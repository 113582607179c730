// Writes src/generated/rules.ts from the folders of src/rules. Run it after adding or renaming a
// rule: `node scripts/generate-index.ts`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const rulesFolder = new URL('../src/rules/', import.meta.url);
const target = new URL('../src/generated/rules.ts', import.meta.url);

interface RuleFile {
  readonly group: string;
  readonly file: string;
  readonly name: string;
  readonly id: string;
}

/** Text of `src/generated/rules.ts`. */
export function generateIndex(): string {
  const files = readdirSync(rulesFolder)
    .flatMap(readGroup)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const groups = [...new Set(files.map(({ group }) => group))].sort();
  return `// Made by scripts/generate-index.ts from src/rules; do not edit.
import type { Rule } from '../rule.ts';
${files.map(({ group, file, name }) => `import { ${name} } from '../rules/${group}/${file}';`).join('\n')}

${groups.map((group) => groupType(group, files)).join('\n\n')}

/** A rule of the catalogue. */
export type CatalogueRule =
${groups.map((group) => `  | ${typeName(group)}`).join('\n')};

/** Every rule of the catalogue, sorted by id. */
export const catalogueRules: readonly Rule[] = Object.freeze([
${files.map(({ name }) => `  ${name},`).join('\n')}
]);
`;
}

function readGroup(group: string): readonly RuleFile[] {
  return readdirSync(new URL(`${group}/`, rulesFolder))
    .filter((file) => !file.startsWith('texts.'))
    .map((file) => {
      const text = readFileSync(new URL(`${group}/${file}`, rulesFolder), 'utf8');
      const [, name, id] =
        /^export const (\w+) = defineRule\(\{\n {2}id: '([^']+)',$/m.exec(text) ?? [];
      if (name === undefined || id === undefined || !file.startsWith(`${id.toLowerCase()}-`)) {
        throw new Error(
          `src/rules/${group}/${file} does not define the rule that its name promises.`,
        );
      }
      return { group, file, name, id };
    });
}

function typeName(group: string): string {
  return `${group.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Rule`;
}

function groupType(group: string, files: readonly RuleFile[]): string {
  const members = files
    .filter((file) => file.group === group)
    .map((file) => `  | typeof ${file.name}`);
  return `/** A rule of the group \`${group}\`. */\nexport type ${typeName(group)} =\n${members.join('\n')};`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(target, generateIndex());
}
