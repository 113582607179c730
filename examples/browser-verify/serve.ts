import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the built page on this machine alone. */
export async function servePage(
  folder: string,
  port = 0,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    // Only names that the build gives; none of them leads out of the folder.
    const asked = /^\/((?:chunks\/)?[\w-][\w.-]*)?(?:\?.*)?$/.exec(request.url ?? '');
    const name = asked === null ? 'no such name' : (asked[1] ?? 'index.html');
    readFile(join(folder, name)).then(
      (content) => {
        response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo; // a TCP server has no other kind
  // A browser takes localhost for a secure context, as WebCrypto needs.
  return { server, url: `http://localhost:${address.port}/` };
}

if (import.meta.main) {
  const { url } = await servePage(join(import.meta.dirname, 'dist'), 8000);
  console.log(`Open ${url}`);
}
