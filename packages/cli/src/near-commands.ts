import { commands } from './commands.ts';

/**
 * The commands that a mistyped one may have meant: those that begin with its first word, else those that
 * are at most two letters away.
 *
 * @internal
 */
export function nearCommands(typed: string): readonly string[] {
  const [first = ''] = typed.split(' ');
  const names = commands.map(({ name }) => name);
  const family = names.filter((name) => name.startsWith(`${first} `));
  if (family.length > 0) return family;
  return names.filter((name) => distance(name.split(' ')[0] ?? '', first) <= 2);
}

/** How many letters must be added, taken away or changed to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
