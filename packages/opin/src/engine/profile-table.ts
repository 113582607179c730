import type { ProfileField } from './converter.ts';
import { flatRows } from './flat-rows.ts';
import type { Profile } from './profile.ts';

/**
 * Writes a profile as Markdown: every field with its converter, its obligation and whether it is
 * known or assumed, then what has no place.
 *
 * @example
 * profileTable(koutaProfile).startsWith('# Opintopolku'); // true
 */
export function profileTable(profile: Profile): string {
  const { title, version, date, variants, languages } = profile;
  const fields = flatRows(profile.fields);
  const lines = [
    `# ${title}`,
    '',
    `Profile \`${profile.id}\`, version ${version} of ${date}. Variants: ${codes(variants)}. Languages: ${languages.length === 0 ? 'any' : codes(languages)}.`,
    '',
    `Paths lead into ${profile.of === 'award' ? 'an award, which has the definition as `/microCredential`' : 'a definition'}.`,
    '',
    'Paths: `*` is every element, `{chosen}` the mapped offering, `{member=value}` the elements with that member. Of several rows with one target the first that yields a value counts. “Back” says whether the value is read back, or repeats another one.',
    '',
    '| Definition | Target | Converted by | Wanted | Variants | Status | Back |',
    '|---|---|---|---|---|---|---|',
    ...fields.map(fieldRow),
    '',
    '## Notes',
    '',
    ...fields.flatMap(({ theirs, note }) => (note === undefined ? [] : `- \`${theirs}\`: ${note}`)),
    '',
    '## Sources',
    '',
    ...sourcesOf(fields),
    '',
    '## No place',
    '',
    'Has no place, where no row above takes it:',
    '',
    ...profile.lost.map((path) => `- \`${path}\``),
    '',
  ];
  return lines.join('\n');
}

function fieldRow({
  ours,
  when,
  where,
  theirs,
  via,
  obligation,
  only,
  status,
  echo,
}: ProfileField): string {
  const plain =
    ours === undefined ? (when === undefined ? '–' : `where \`${when}\``) : `\`${ours}\``;
  const source =
    where === undefined ? plain : `${plain} where \`${where.path}\` is \`${where.is}\``;
  const back = via.from !== undefined ? 'yes' : echo !== undefined ? `repeats \`${echo}\`` : 'no';
  const cells = [
    source,
    `\`${theirs}\``,
    via.name,
    obligation ?? 'optional',
    only === undefined ? 'all' : codes(only),
    status,
    back,
  ];
  return `| ${cells.join(' | ')} |`;
}

function sourcesOf(fields: readonly ProfileField[]): readonly string[] {
  const lines = fields.map(
    ({ source }) =>
      `- ${[source.title, source.section, source.url].filter((part) => part !== undefined).join(', ')}`,
  );
  return [...new Set(lines)];
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
