import { spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigner, generateKey, type KeyRecord } from '@merkki/proofs';
import { verify } from '@merkki/verifier';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../../examples/lms-webhook/src/create-server.ts';
import { createFileStore } from '../../examples/lms-webhook/src/file-store.ts';
import type { Course } from '../../examples/lms-webhook/src/handle-completion.ts';
import { loadCourses } from '../../examples/lms-webhook/src/load-courses.ts';

const example = join(import.meta.dirname, '../../examples/lms-webhook');
const secret = 'a secret of the test, of no worth anywhere';
const now = new Date('2026-11-24T10:00:00Z');

const event = {
  eventId: 'evt-1',
  courseId: 'TA00GA03-3001',
  completedOn: '2026-11-20',
  grade: '4',
  learner: {
    id: 'student-17',
    email: 'aino.hakasalo@example.org',
    givenName: 'Aino',
    familyName: 'Hakasalo',
  },
};

/** Signs as an LMS would: by the README, not by our code. */
function sign(body: string, at = now, by = secret): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const mac = createHmac('sha256', by).update(`${seconds}.${body}`, 'utf8').digest('hex');
  return `t=${seconds},v1=${mac}`;
}

let key: KeyRecord;
let courses: ReadonlyMap<string, Course>;
let folder: string;
let server: Server;
let address: string;
let logged: string[];

beforeAll(async () => {
  key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: now });
  courses = await loadCourses(join(example, 'courses.yaml'));
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'merkki-webhook-'));
  logged = [];
  await start();
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(clock: Date = now): Promise<void> {
  server = createServer({
    secret,
    courses,
    signer: createSigner(key),
    store: createFileStore(join(folder, 'store')),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    now: () => clock,
    timeZone: 'Europe/Helsinki',
    log: (line) => logged.push(line),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  address = `http://127.0.0.1:${port}/completions`;
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  if (server.listening) await new Promise((closed) => server.close(closed));
}

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly problems: readonly { code: string; pointer: string }[];
}

async function post(
  body: unknown,
  { headers = {}, signedAt = now }: { headers?: Record<string, string>; signedAt?: Date } = {},
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const signature = sign(text, signedAt);
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'lms-signature': signature, ...headers },
    body: text,
  });
  return answerOf(response);
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const type = response.headers.get('content-type');
  const problems = type === 'application/problem+json' ? JSON.parse(text).problems : [];
  return { status: response.status, type, text, problems };
}

const stored = (): readonly string[] => {
  try {
    return readdirSync(join(folder, 'store'));
  } catch {
    return [];
  }
};

describe('a completion', () => {
  test('becomes a badge that verifies, in the language of the course and with its grade', async () => {
    const { status, type, text } = await post(event);
    expect(status).toBe(201);
    expect(type).toBe('application/vc+ld+json');
    const report = await verify(text, {
      now,
      recipient: { type: 'emailAddress', value: event.learner.email },
    });
    expect(report.verdict).toBe('valid');
    expect(report.proof).toEqual(['eddsa-rdfc-2022']);
    expect(report.issuer?.id).toBe(key.controller);
    expect(report.achievement.name).toBe('Generatiivinen tekoäly pienyrityksen arjessa');
    expect(report.checks).toContainEqual(expect.objectContaining({ code: 'recipient.ok' }));
    expect(JSON.stringify(report.subject)).toContain('"value":"4"');
    expect(text).not.toMatch(/aino|hakasalo/i);
  });

  test.each(['text/plain', 'application/jwt'])(
    'is given as VC-JWT to who accepts %s',
    async (accept) => {
      const { status, type, text } = await post(event, { headers: { accept } });
      expect(status).toBe(201);
      expect(type).toBe(accept);
      const { verdict, format } = await verify(text, { now });
      expect([verdict, format]).toEqual(['valid', 'ob3-jwt']);
    },
  );

  test('says the same in both forms', async () => {
    const json = JSON.parse((await post(event)).text);
    const jwt = await post(event, { headers: { accept: 'text/plain;q=0.9, text/html' } });
    expect(jwt.status).toBe(200);
    const payload = JSON.parse(Buffer.from(jwt.text.split('.')[1] ?? '', 'base64url').toString());
    expect(payload).toMatchObject({ id: json.id, credentialSubject: json.credentialSubject });
  });

  test('is dated by the calendar of the institution, not by that of the server', async () => {
    await stop();
    const afterMidnightInHelsinki = new Date('2026-11-24T22:30:00Z');
    await start(afterMidnightInHelsinki);
    const { status } = await post(
      { ...event, completedOn: '2026-11-25' },
      { signedAt: afterMidnightInHelsinki },
    );
    expect(status).toBe(201);
  });
});

describe('an event that comes again', () => {
  test('gets the same badge, also when its members come in another order', async () => {
    const first = await post(event);
    const { learner, ...rest } = event;
    const second = await post({ learner, ...rest });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.text).toBe(first.text);
    expect(stored()).toHaveLength(1);
  });

  test('gets the same badge after a restart with the same store', async () => {
    const first = await post(event);
    await stop();
    const later = new Date('2026-12-24T10:00:00Z');
    await start(later);
    const second = await post(event, { signedAt: later });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.text).toBe(first.text);
    expect((await verify(second.text, { now: later })).verdict).toBe('valid');
  });

  test.each([
    ['grade', { ...event, grade: '5' }],
    ['learner', { ...event, learner: { ...event.learner, familyName: 'Nyberg' } }],
    ['course', { ...event, courseId: 'TA00GA03-3002' }],
  ])('with another %s is a conflict and changes nothing', async (_, other) => {
    const first = await post(event);
    const { status, problems } = await post(other);
    expect(status).toBe(409);
    expect(problems).toEqual([{ code: 'issue.conflict', pointer: '/eventId', params: {} }]);
    expect((await post(event)).text).toBe(first.text);
  });

  test('several times at once gets one badge', async () => {
    const answers = await Promise.all([post(event), post(event), post(event), post(event)]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(stored()).toHaveLength(1);
  });

  test('at once with other content: one is issued, the other is a conflict', async () => {
    const answers = await Promise.all([post(event), post({ ...event, grade: '5' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(stored()).toHaveLength(1);
  });

  test('under another event id is another badge', async () => {
    const first = JSON.parse((await post(event)).text);
    const second = JSON.parse((await post({ ...event, eventId: 'evt-2' })).text);
    expect(second.id).not.toBe(first.id);
  });
});

describe('a delivery whose sender cannot be known', () => {
  const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);

  test.each([
    ['has another secret', sign(JSON.stringify(event), now, 'another'), 'signature.mismatch'],
    ['was signed for another body', sign('{}'), 'signature.mismatch'],
    ['has half a signature', sign(JSON.stringify(event)).slice(0, -2), 'signature.malformed'],
    ['was signed long ago', sign(JSON.stringify(event), minutes(-6)), 'signature.time'],
    ['was signed in the future', sign(JSON.stringify(event), minutes(6)), 'signature.time'],
    [
      'moves the moment of an old signature',
      sign(JSON.stringify(event), minutes(-6)).replace(/t=\d+/, `t=${now.getTime() / 1000}`),
      'signature.mismatch',
    ],
  ])('is refused when it %s', async (_, signature, code) => {
    const { status, problems } = await post(event, { headers: { 'lms-signature': signature } });
    expect(status).toBe(401);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(stored()).toEqual([]);
  });

  test('is refused without a signature, before it is read as JSON', async () => {
    const response = await fetch(address, { method: 'POST', body: 'no JSON' });
    const { status, problems } = await answerOf(response);
    expect(status).toBe(401);
    expect(problems[0]?.code).toBe('signature.missing');
  });

  test('is taken within five minutes', async () => {
    expect((await post(event, { signedAt: minutes(-5) })).status).toBe(201);
  });
});

describe('an event that is not right', () => {
  const { grade: _, ...withoutGrade } = event;
  test.each<[string, unknown, string, string]>([
    ['is no JSON', 'eventId', 'json.malformed', ''],
    ['says something twice', '{"eventId":"a","eventId":"b"}', 'json.duplicate-key', '/eventId'],
    ['is a list', '[]', 'event.type', ''],
    ['has no course', { ...event, courseId: undefined }, 'event.type', '/courseId'],
    ['has no such day', { ...event, completedOn: '2026-02-30' }, 'event.format', '/completedOn'],
    ['grades with a number', { ...event, grade: 4 }, 'event.type', '/grade'],
    ['has an unknown member', { ...event, 'a/b': 1 }, 'event.unknown-member', '/a~1b'],
    [
      'has an address that is none',
      { ...event, learner: { ...event.learner, email: 'aino' } },
      'event.format',
      '/learner/email',
    ],
    [
      'numbers the learner by a personal identity code',
      { ...event, learner: { ...event.learner, id: '131052-308T' } },
      'mc.recipient-personal-identity-code',
      '/learner/id',
    ],
  ])('is refused with code and place when it %s', async (_name, body, code, pointer) => {
    const { status, problems, text } = await post(body);
    expect(status).toBe(400);
    expect(problems[0]).toMatchObject({ code, pointer });
    expect(text).not.toMatch(/aino|131052/i);
    expect(stored()).toEqual([]);
  });

  test('is 404 when nobody knows the course', async () => {
    const { status, problems } = await post({ ...event, courseId: 'constructor' });
    expect(status).toBe(404);
    expect(problems[0]).toMatchObject({ code: 'course.unknown', pointer: '/courseId' });
  });

  test('is refused when a quality rule calls the award an error, and may come again', async () => {
    const early = { ...event, completedOn: '2026-11-26' };
    const { status, problems } = await post(early);
    expect(status).toBe(422);
    expect(problems[0]).toMatchObject({ code: 'issue.quality', params: { ruleId: 'EU-A1-05c' } });
    expect(stored()).toEqual([]);
    expect((await post(event)).status).toBe(201);
  });

  test.each([
    ['stands on no scale', '9', 'event.grade-unknown'],
    ['fails', '0', 'event.grade-failing'],
  ])('earns no badge when its grade %s', async (_name, grade, code) => {
    const { status, problems } = await post({ ...event, grade });
    expect(status).toBe(422);
    expect(problems).toEqual([{ code, pointer: '/grade', params: {} }]);
    expect(stored()).toEqual([]);
  });

  test('needs no grade', async () => {
    expect((await post(withoutGrade)).status).toBe(201);
  });
});

describe('the server', () => {
  test.each([
    ['said to be long', (text: string) => text],
    [
      'of unsaid length',
      (text: string) => new Blob([text]).stream().pipeThrough(new TransformStream()),
    ],
  ])('refuses a body that is too long, %s', async (_name, toBody) => {
    const response = await fetch(address, {
      method: 'POST',
      body: toBody('x'.repeat(65_537)),
      duplex: 'half',
    } as RequestInit); // DOM types know no duplex yet
    const { status, problems } = await answerOf(response);
    expect(status).toBe(413);
    expect(problems[0]?.code).toBe('limits.size');
  });

  test('reads a body at the limit', async () => {
    const response = await fetch(address, { method: 'POST', body: 'x'.repeat(65_536) });
    expect(response.status).toBe(401);
  });

  test('has one address and one method', async () => {
    expect((await fetch(`${address}/more`, { method: 'POST' })).status).toBe(404);
    const got = await fetch(address);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('says when it cannot give what is accepted', async () => {
    const { status } = await post(event, {
      headers: { accept: 'image/png, application/json;q=0' },
    });
    expect(status).toBe(406);
    expect(stored()).toEqual([]);
  });

  test('tells nothing of a failure of its own but that there was one', async () => {
    await post(event);
    const [file = ''] = stored();
    writeFileSync(join(folder, 'store', file), '{"eventId":');
    const { status, text } = await post(event);
    expect(status).toBe(500);
    expect(JSON.parse(text).problems).toEqual([{ code: 'internal', pointer: '', params: {} }]);
    expect(logged).toEqual(['500 store.unreadable']);
  });
});

test('the program starts from its environment, and goes on where it was after a restart', async () => {
  writeFileSync(join(folder, 'key.json'), JSON.stringify(key));
  writeFileSync(join(folder, 'secret'), `${secret}\n`);
  const run = async (): Promise<Answer> => {
    const program = spawn(process.execPath, [join(example, 'src/main.ts')], {
      env: {
        ...process.env,
        PORT: '0',
        MERKKI_KEY_FILE: join(folder, 'key.json'),
        LMS_SECRET_FILE: join(folder, 'secret'),
        STORE_DIR: join(folder, 'store'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [line] = await once(program.stdout, 'data');
      address = /http:\S+/.exec(String(line))?.[0] ?? '';
      return await post(event, { signedAt: new Date() }); // the program has the clock of the machine
    } finally {
      program.kill();
      await once(program, 'exit');
    }
  };
  const [first, second] = [await run(), await run()];
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.text).toBe(first.text);
  expect(readFileSync(join(folder, 'store', stored()[0] ?? ''), 'utf8')).not.toContain('Hakasalo');
});
