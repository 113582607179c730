import { formatMessage } from '@merkki/core';
import type { KeyRecord } from '@merkki/proofs';
import type { Context } from './command.ts';
import type { KeyFile } from './io/key-store.ts';
import { styled } from './io/terminal.ts';
import { isPublished } from './io/write-public-keys.ts';

const styles = { active: 'green', retired: 'yellow', compromised: 'red' } as const;

/**
 * Writes what is public of a key: a line of JSON with `--json`, else for people.
 *
 * @internal
 */
export function printKey({ terminal, texts, json }: Context, { path, record }: KeyFile): void {
  const { id, controller, alg, status, created, ended, expires } = record;
  if (json) {
    const facts = { id, controller, alg, status, created, ended, expires, file: path };
    terminal.out(`${JSON.stringify(facts)}\n`);
    return;
  }
  const state = styled(terminal, styles[status], formatMessage(texts, `keys.status.${status}`));
  const since = ended === undefined ? created : `${created} – ${ended}`;
  terminal.out(`${state}  ${alg}  ${since}\n  ${id}\n  ${path}\n`);
}

/**
 * Tells on standard error what has to be done with a changed key for others to learn of it.
 *
 * @internal
 */
export function printPublishing({ terminal, texts }: Context, record: KeyRecord): void {
  const key = isPublished(record.controller)
    ? 'keys.publish'
    : record.status === 'compromised'
      ? 'keys.not-withdrawable'
      : undefined;
  if (key !== undefined) terminal.err(`${formatMessage(texts, key)}\n`);
}
