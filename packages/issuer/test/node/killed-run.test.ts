import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { expect, test } from 'vitest';
import { checkLog, type LogEvent } from '../../src/index.ts';
import { sha256 } from '../../src/sha256.ts';
import { freshFolder } from '../fresh-folder.ts';

const program = fileURLToPath(new URL('issue-stubs.ts', import.meta.url));
const list = 'https://institution.example/status/1';
const recipients = 2_000;
const kills = 100;
const compiled = join(tmpdir(), 'merkki-compiled'); // what Node compiled is kept from start to start

/** A number from 0 to below 1, the same in each run of the test. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** When a program is killed: after so many steps, or so many milliseconds after it was begun. */
interface Kill {
  readonly steps?: number;
  readonly milliseconds?: number;
}

/** Runs the program, and kills it when it is time. */
function run(
  folder: string,
  { steps = Number.POSITIVE_INFINITY, milliseconds }: Kill = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, folder, String(recipients), list], {
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    });
    let told = 0;
    let err = '';
    const timer =
      milliseconds === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString().split('\n').length - 1;
      if (told >= steps) child.kill('SIGKILL');
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, err });
    });
  });
}

/** Runs and kills, so many times; gives the folders, each with a run that was brought to its end. */
async function killedRuns(times: number, random: () => number): Promise<readonly string[]> {
  const folders: string[] = [];
  let killed = 0;
  while (killed < times) {
    const folder = await freshFolder();
    folders.push(folder);
    let ended: Ended = { code: null, err: '' };
    while (killed < times && ended.code === null) {
      // Each fourth meets the beginning: imports, the lock, the reading of the log.
      const kill = killed % 4 === 0 ? { milliseconds: random() * 300 } : { steps: random() * 90 };
      ended = await run(folder, kill);
      expect(ended.err).toBe('');
      if (ended.code === null) killed += 1;
    }
    expect(await run(folder)).toEqual({ code: 0, err: '' });
  }
  return folders;
}

function objects(text: string): readonly JsonObject[] {
  return text
    .trim()
    .split('\n')
    .map((line) => readJson(line))
    .flatMap((read) => (read.ok && isJsonObject(read.value) ? [read.value] : []));
}

test(`runs of ${recipients} that are killed ${kills} times issue each credential once and lose none`, {
  timeout: 240_000,
}, async () => {
  const chains = [seededRandom(20_261_124), seededRandom(20_261_125)];
  const folders = await Promise.all(chains.map((random) => killedRuns(kills / 2, random)));
  for (const folder of folders.flat()) await expectWhole(folder);
});

/** Expects that a folder holds each credential once, with an index of its own, and nothing else. */
async function expectWhole(folder: string): Promise<void> {
  const log = await checkLog(await readFile(join(folder, 'audit.ndjson'), 'utf8'));
  expect(log).toMatchObject({ problems: [], torn: false });
  const events = log.entries.map(({ event }) => event);
  const of = <E extends LogEvent['event']>(
    event: E,
  ): readonly Extract<LogEvent, { readonly event: E }>[] =>
    events.filter((one): one is Extract<LogEvent, { readonly event: E }> => one.event === event);
  for (const name of ['planned', 'index-taken', 'stored', 'done'] as const) {
    expect(of(name), name).toHaveLength(recipients);
    expect(new Set(of(name).map(({ id }) => id)).size, name).toBe(recipients);
  }
  expect(new Set(of('index-taken').map(({ index }) => index)).size).toBe(recipients);

  const rows = objects(await readFile(join(folder, 'manifest.ndjson'), 'utf8'));
  expect(rows).toHaveLength(recipients);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(recipients);
  const listed = new Set<string>();
  const indexes = new Set<unknown>();
  for (const { id, status, files } of rows) {
    const entries = Array.isArray(files) ? files.filter(isJsonObject) : [];
    expect(entries).toHaveLength(2);
    for (const { name, sha256: hash } of entries) {
      const content = await readFile(join(folder, String(name)));
      expect(await sha256(content)).toBe(hash);
      listed.add(String(name));
    }
    const [credential] = objects(
      await readFile(join(folder, String(entries[0]?.['name'])), 'utf8'),
    );
    expect(credential).toMatchObject({ id, index: isJsonObject(status) ? status['index'] : -1 });
    indexes.add(credential?.['index']);
  }
  expect(indexes.size).toBe(recipients);
  const own = new Set(['.merkki', 'audit.ndjson', 'manifest.ndjson']);
  const left = (await readdir(folder)).filter((name) => !own.has(name) && !listed.has(name));
  expect(left).toEqual([]);
}
