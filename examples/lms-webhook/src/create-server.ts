import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { MerkkiError, type Problem, problem } from '@merkki/core';
import { parseEvent } from './completion-event.ts';
import { type CompletionDeps, handleCompletion } from './handle-completion.ts';
import { negotiate } from './negotiate.ts';
import { readBody } from './read-body.ts';
import { findSignatureProblem, signatureHeader } from './signature.ts';

/** What the server needs beside the handler's. */
export interface ServerOptions extends CompletionDeps {
  /** Shared with the LMS; signs its events. */
  readonly secret: string;
  /** Takes one line per failure of ours. Nothing of an event is in it. */
  readonly log: (line: string) => void;
}

/** Most bytes of an event. */
const maxBytes = 65_536;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Makes the server: `POST /completions` takes signed events and answers with badges. */
export function createServer(options: ServerOptions): Server {
  const server = createHttpServer((request, response) => void respond(request, response, options));
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  return server;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  const { status, headers, text } = await answer(request, options).catch((error: unknown) => {
    const code = MerkkiError.isInstance(error) ? error.code : 'unexpected';
    if (request.complete) options.log(`500 ${code}`);
    return refuse(500, [problem('internal')]);
  });
  request.resume(); // what is left of a refused body is read and dropped
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(text);
}

async function answer(request: IncomingMessage, options: ServerOptions): Promise<Reply> {
  if (request.url !== '/completions') return refuse(404, [problem('path.unknown')]);
  if (request.method !== 'POST') return refuse(405, [problem('method.unknown')], { allow: 'POST' });
  const body = await readBody(request, maxBytes);
  if (body === undefined) {
    return refuse(413, [problem('limits.size', '', { maxBytes })], { connection: 'close' });
  }
  const { secret, now } = options;
  const signature = request.headers[signatureHeader];
  const forged = findSignatureProblem(typeof signature === 'string' ? signature : undefined, {
    body,
    secret,
    now: now(),
  });
  if (forged !== undefined) return refuse(401, [forged]);
  const offer = negotiate(request.headers.accept);
  if (offer === undefined) return refuse(406, [problem('accept.none-fits')]);
  const event = parseEvent(body);
  if (!event.ok) return refuse(400, event.error);

  const outcome = await handleCompletion(event.value, options);
  switch (outcome.kind) {
    case 'unknown-course':
      return refuse(404, outcome.problems);
    case 'conflict':
      return refuse(409, outcome.problems);
    case 'refused':
      return refuse(422, outcome.problems);
    case 'issued':
    case 'repeated':
      return {
        status: outcome.kind === 'issued' ? 201 : 200,
        headers: { 'content-type': offer.type, vary: 'accept' },
        text: outcome.badge.forms[offer.form],
      };
  }
}

function refuse(
  status: number,
  problems: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    text: JSON.stringify({ status, problems }),
  };
}
