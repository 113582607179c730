import type { RequestListener } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A server on this machine whose certificate names a host of the public internet. */
export interface LoopbackServer {
  readonly port: number;
  /** The certificate of the server, in PEM. */
  readonly authority: string;
  /** Connections that reached it. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a server that answers for `host` with a fresh certificate. */
export async function startServer(
  host: string,
  listener: RequestListener,
): Promise<LoopbackServer> {
  const { key, cert } = await createCertificate(host);
  const sockets = new Set<Socket>();
  let connections = 0;
  const server: Server = createServer({ key, cert }, listener);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    port,
    authority: String(cert),
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function createCertificate(host: string): Promise<Pick<ServerOptions, 'key' | 'cert'>> {
  for (const name of ['getMetadata', 'getOwnMetadata', 'defineMetadata']) {
    Reflect.set(Reflect, name, () => undefined); // the library's injector wants them to be there
  }
  const {
    BasicConstraintsExtension,
    cryptoProvider,
    SubjectAlternativeNameExtension,
    X509CertificateGenerator,
  } = await import('@peculiar/x509');
  cryptoProvider.set(crypto);
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${host}`,
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 86_400_000),
    notAfter: new Date(Date.now() + 86_400_000),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
    ],
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const body = pkcs8.toString('base64').replace(/(.{64})/g, '$1\n');
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`,
    cert: certificate.toString('pem'),
  };
}
