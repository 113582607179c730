// A program that a test kills: makes the credentials of a run with the engine, the store and the index
// allocation of the package, and a signature that costs nothing. Writes a line for each step.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { deriveCredentialId } from '../../src/derive-credential-id.ts';
import { createFileStore } from '../../src/node/create-file-store.ts';
import type { RunTask } from '../../src/run/run-task.ts';
import { runTasks } from '../../src/run/run-tasks.ts';
import { sha256 } from '../../src/sha256.ts';

const [folder = '', count = '0', list = ''] = process.argv.slice(2);
const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
const issuer = 'did:web:institution.example';

const tasks = await Promise.all(
  Array.from({ length: Number(count) }, async (_, recipient): Promise<RunTask> => {
    const id = await deriveCredentialId({
      issuer,
      definition: 'https://institution.example/mc/1',
      version: '1.0',
      recipient: `learner-${recipient}`,
    });
    return {
      recipient,
      id,
      format: 'ob3-jwt',
      issuer,
      input: await sha256(id),
      sign: async ({ issuedAt, status }) => ({
        text: JSON.stringify({
          id,
          issuedAt,
          index: status?.index,
          salt: randomBytes(16).toString('hex'),
        }),
        losses: [],
      }),
      picture: { ending: '.png', bake: (text) => new TextEncoder().encode(`picture of ${text}`) },
    };
  }),
);
const at = '2026-11-24T10:00:00Z';
await createFileStore(folder).exclusively((session) =>
  runTasks(session, tasks, {
    run: '',
    at,
    issuedAt: at,
    random,
    width: 8,
    statusList: { url: list, length: 2_048 },
    onProgress: ({ state }) => {
      if (state !== 'done') writeSync(1, `${state}\n`);
    },
  }),
);
