#!/usr/bin/env node
// In a checkout the sources run as they are, where this Node runs TypeScript; an installed package runs dist.
import { existsSync } from 'node:fs';

const source = new URL('../src/index.ts', import.meta.url);
const runsSource =
  !import.meta.url.includes('/node_modules/') &&
  existsSync(source) &&
  Boolean(process.features.typescript);
const entry = runsSource ? source : new URL('../dist/index.js', import.meta.url);

// A reader that has seen enough, such as `head`, closes the pipe; the command ends as it would have.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { main } = await import(entry.href);
process.exitCode = await main(process.argv.slice(2));
