import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

/**
 * Builds the page into a folder that any web server can serve as it is. What a first look does not
 * need is split off: jsonld comes when an embedded proof is met, the X.509 library with a seal.
 */
export async function buildPage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: [join(here, 'src/main.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'style.css', 'icon.svg']) {
    await cp(join(here, name), join(folder, name));
  }
}

if (import.meta.main) {
  const folder = join(here, 'dist');
  await buildPage(folder);
  console.log(`Built ${folder}`);
}
