import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { type OpenApi, type Operation, readOpenApi } from './open-api.ts';

/** What goes wrong with one request, instead of an answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** The connection is cut. */
  | { readonly kind: 'drop' }
  /** No answer comes; `heard` runs when the request is there. */
  | { readonly kind: 'silence'; readonly heard: () => void }
  /** The access token has ended. */
  | { readonly kind: 'expired' };

/** A service made of an OpenAPI file, on this machine. */
export interface MockService {
  readonly baseUrl: string;
  readonly tokenUrl: string;
  /** Entities by their path, such as `/courses/…`. */
  readonly entities: Map<string, JsonObject>;
  /** Requests as `GET /courses?pageNumber=1`, the token endpoint as `POST /token`. */
  readonly requests: string[];
  /** Where a request or an answer of the mock does not follow the file; a test expects none. */
  readonly violations: string[];
  /** Faults by the beginning of a request; each is used up by one. */
  readonly faults: { readonly on: string; readonly fault: Fault }[];
  readonly close: () => Promise<void>;
}

export const credentials = { clientId: 'merkki', clientSecret: 'a secret' } as const;

/** Starts a service that serves every path of an OpenAPI file from its entities. */
export async function startMockService(openApiPath: string): Promise<MockService> {
  const api = readOpenApi(openApiPath);
  const entities = new Map<string, JsonObject>();
  const requests: string[] = [];
  const violations: string[] = [];
  const faults: { readonly on: string; readonly fault: Fault }[] = [];
  let tokens = 0;

  const server = createServer((request, response) => {
    // A fault of the mock itself must not leave the client waiting.
    handle(request, response).catch((error: unknown) => {
      violations.push(String(error));
      request.socket.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/v6/, '') || '/';
    const line = `${request.method} ${path}${url.search}`;
    requests.push(line);
    const body = await readJsonBody(request);
    const at = faults.findIndex(({ on }) => line.startsWith(on));
    const fault = at === -1 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault?.kind === 'drop') return void request.socket.destroy();
    if (fault?.kind === 'silence') return fault.heard();
    if (fault?.kind === 'status') {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      return answer(response, fault.status, problemOf(fault.status), headers);
    }
    if (path === '/token') {
      const wanted = `${credentials.clientId}:${encodeURIComponent(credentials.clientSecret).replaceAll('%20', '+')}`;
      if (request.headers.authorization !== `Basic ${btoa(wanted)}`) {
        return answer(response, 401, { error: 'invalid_client' });
      }
      tokens += 1;
      return answer(response, 200, {
        access_token: `token-${tokens}`,
        token_type: 'bearer',
        expires_in: 600,
      });
    }
    if (fault?.kind === 'expired' || request.headers.authorization !== `Bearer token-${tokens}`) {
      if (fault?.kind === 'expired') tokens += 1; // what was given before is over
      return answer(response, 401, problemOf(401));
    }
    const operation = api.operation(request.method ?? '', path);
    if (operation === undefined) return answer(response, 405, problemOf(405));
    const wrong = requestProblems(api, operation, url.searchParams, body);
    if (wrong.length > 0) {
      violations.push(...wrong.map((text) => `${line}: ${text}`));
      return answer(response, 400, problemOf(400));
    }
    const [status, value] = serve(operation, request.method ?? '', path, url.searchParams, body);
    const schema = `${operation.pointer}/responses/${status}/content/application~1json/schema`;
    if (value !== undefined && status < 300 && api.at(schema) !== undefined) {
      violations.push(...api.problems(schema, value).map((text) => `${line} answers: ${text}`));
    }
    return answer(response, status, value);
  }

  function serve(
    operation: Operation,
    method: string,
    path: string,
    query: URLSearchParams,
    body: JsonValue | undefined,
  ): readonly [number, JsonValue | undefined] {
    if (method === 'PUT' && isJsonObject(body)) {
      const status = entities.has(path) ? 200 : 201;
      entities.set(path, body);
      return [status, undefined];
    }
    if (method === 'POST') {
      return [201, { message: [{ language: 'en-GB', value: 'Received.' }] }];
    }
    if (operation.template.endsWith('}')) {
      const known = entities.get(path);
      return known === undefined ? [404, problemOf(404)] : [200, shown(known, query)];
    }
    const items = [...entities]
      .filter(([key]) => key.startsWith(`${path}/`))
      .map(([, entity]) => shown(entity, query));
    return [200, pageOf(items, query)];
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    baseUrl: `http://127.0.0.1:${port}/v6`,
    tokenUrl: `http://127.0.0.1:${port}/token`,
    entities,
    requests,
    violations,
    faults,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The object of a consumer is shown to who asks for it. */
function shown(entity: JsonObject, query: URLSearchParams): JsonObject {
  const { consumer, ...rest } = entity;
  const key = isJsonObject(consumer) ? consumer['consumerKey'] : undefined;
  return key !== undefined && query.get('consumer') === key ? entity : rest;
}

function pageOf(items: readonly JsonObject[], query: URLSearchParams): JsonObject {
  const pageSize = Number(query.get('pageSize') ?? 10);
  const pageNumber = Number(query.get('pageNumber') ?? 1);
  const totalPages = Math.ceil(items.length / pageSize);
  return {
    pageSize,
    pageNumber,
    hasPreviousPage: pageNumber > 1,
    hasNextPage: pageNumber < totalPages,
    totalPages,
    items: items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
  };
}

function requestProblems(
  api: OpenApi,
  { pointer, pathValues, parameters }: Operation,
  query: URLSearchParams,
  body: JsonValue | undefined,
): readonly string[] {
  const known = new Set(parameters.map(({ parameter }) => parameter.name));
  const unknown = [...query.keys()].filter((name) => !known.has(name));
  const wrong = parameters.flatMap(({ pointer: at, parameter }) => {
    const text = parameter.in === 'path' ? pathValues[parameter.name] : query.get(parameter.name);
    if (text === undefined || text === null) return [];
    const { type } = (api.at(`${at}/schema`) ?? {}) as { readonly type?: unknown };
    const value = type === 'integer' ? Number(text) : type === 'array' ? text.split(',') : text;
    return api.problems(`${at}/schema`, value).map((problem) => `${parameter.name} ${problem}`);
  });
  const schema = `${pointer}/requestBody/content/application~1json/schema`;
  const inBody = api.at(schema) === undefined ? [] : api.problems(schema, body);
  return [...unknown.map((name) => `unknown parameter ${name}`), ...wrong, ...inBody];
}

function problemOf(status: number): JsonObject {
  return { type: 'https://mock.example/problem', title: 'A problem', status };
}

async function readJsonBody(request: IncomingMessage): Promise<JsonValue | undefined> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  const isJson = request.headers['content-type'] === 'application/json';
  return isJson ? (JSON.parse(text) as JsonValue) : undefined; // JSON.parse gives nothing else
}

function answer(
  response: ServerResponse,
  status: number,
  value: JsonValue | undefined,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}
