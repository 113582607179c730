import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from './create-server.ts';
import { createFileStore } from './file-store.ts';
import { loadCourses } from './load-courses.ts';
import { loadSigner } from './load-signer.ts';

const fewestSecretCharacters = 32;

/** Settings come from the environment; secrets only as paths of files. */
function setting(name: string, fallback?: string): string {
  const value = process.env[name] ?? fallback;
  if (value !== undefined && value !== '') return value;
  console.error(`Set ${name}; see README.md.`);
  process.exit(2);
}

const signer = await loadSigner(setting('MERKKI_KEY_FILE'));
const secret = (await readFile(setting('LMS_SECRET_FILE'), 'utf8')).trim();
if (secret.length < fewestSecretCharacters) {
  console.error(`The secret needs at least ${fewestSecretCharacters} characters.`);
  process.exit(2);
}
const ownCourses = fileURLToPath(new URL('../courses.yaml', import.meta.url));
const courses = await loadCourses(setting('COURSES_FILE', ownCourses));

const server = createServer({
  secret,
  signer,
  courses,
  store: createFileStore(setting('STORE_DIR', 'out/webhook-store')),
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
  now: () => new Date(),
  timeZone: setting('TIME_ZONE', 'Europe/Helsinki'),
  log: (line) => console.error(line),
});
// Behind a reverse proxy that ends TLS: not reachable from outside by itself.
server.listen(Number(setting('PORT', '8080')), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  console.log(`POST http://127.0.0.1:${port}/completions (${courses.size} courses)`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
