#!/usr/bin/env node
// In a checkout the sources run as they are, where this Node runs TypeScript; an installed package runs dist.
import { existsSync } from 'node:fs';

const source = new URL('../src/index.ts', import.meta.url);
const runsSource =
  !import.meta.url.includes('/node_modules/') &&
  existsSync(source) &&
  Boolean(process.features.typescript);
const entry = runsSource ? source : new URL('../dist/index.js', import.meta.url);

const { main } = await import(entry.href);
process.exitCode = await main(process.argv.slice(2));
