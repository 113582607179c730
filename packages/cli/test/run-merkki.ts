import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { main } from '../src/index.ts';

/** The clock of the tests. */
const now = '2026-11-24T10:00:00Z';

/** What a command wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the tool in this process, at a fixed moment. */
export async function merkki(...words: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(words, {
    now: () => now,
    terminal: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      columns: 80,
      colour: false,
      interactive: false,
    },
  });
  return { code, out, err };
}

const examples = fileURLToPath(new URL('../../../examples/definitions/', import.meta.url));

/** Path of an example file. */
export function example(name: string): string {
  return join(examples, name);
}

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A fresh folder, removed after the tests of the file. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'merkki-'));
  folders.push(folder);
  return folder;
}

/** Writes a changed copy of an example definition and gives its path. */
export async function changedExample(
  folder: string,
  change: (text: string) => string,
): Promise<string> {
  const text = await readFile(example('wound-care-at-home.yaml'), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error('The change changed nothing.');
  const path = join(folder, 'changed.yaml');
  await writeFile(path, changed);
  return path;
}

/** The lines of NDJSON. */
export function lines(text: string): readonly Record<string, unknown>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
