// Prints how many rules each profile has: decided by the machine, by a person's evidence, left out.
// Run it: `node scripts/coverage.ts`.
import { pathToFileURL } from 'node:url';
import { catalogueRules } from '../src/generated/rules.ts';
import { omittedRules } from './omitted-rules.ts';

/** A row of the table: one profile, or all of them. */
export interface Coverage {
  readonly profile: string;
  readonly machine: number;
  readonly evidence: number;
  readonly omitted: number;
}

/** Counts the rules by profile, the whole catalogue last. A rule of mixed kind is the machine's. */
export function coverage(): readonly Coverage[] {
  const names = [...new Set(catalogueRules.flatMap(({ profiles }) => profiles))].sort();
  const row = (profile: string, belongs: (profiles: readonly string[]) => boolean): Coverage => {
    const rules = catalogueRules.filter(({ profiles }) => belongs(profiles));
    const evidence = rules.filter(({ kind }) => kind === 'evidence').length;
    const omitted = omittedRules.filter((rule) => belongs([rule.profile])).length;
    return { profile, machine: rules.length - evidence, evidence, omitted };
  };
  return [
    ...names.map((name) => row(name, (profiles) => profiles.includes(name))),
    row('all', () => true),
  ];
}

/** The table in Markdown, with what is left out and why. */
export function coverageTable(): string {
  const rows = coverage().map(
    ({ profile, machine, evidence, omitted }) =>
      `| ${profile} | ${machine} | ${evidence} | ${omitted} |`,
  );
  const left = omittedRules.map(({ id, profile, reason }) => `| ${id} | ${profile} | ${reason} |`);
  return `| profile | implemented | evidence | omitted |
| --- | --- | --- | --- |
${rows.join('\n')}

| left out | profile | why |
| --- | --- | --- |
${left.join('\n')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${coverageTable()}\n`);
}
