import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { createOoapiClient } from '../../src/ooapi-client.ts';
import { json, type Reply, stubService } from './stub-service.ts';

const document: JsonObject = {
  course: { courseId: 'c1', name: [{ language: 'fi', value: 'Laatu' }] },
  courseOffering: {
    courseOfferingId: 'o1',
    startDateTime: '2027-01-18T00:00:00+02:00',
    consumer: { consumerKey: 'fi-microcredential', legalForm: 'open-studies' },
  },
  learningOutcomes: [{ learningOutcomeId: 'l1' }],
  organisation: { organisationId: 'org1' },
};

/** A service that keeps what is PUT. */
function keeping(initial: Readonly<Record<string, JsonObject>> = {}) {
  const kept = new Map<string, JsonObject>(Object.entries(initial));
  const reply: Reply = ({ method, url, body }) => {
    const path = new URL(url).pathname.replace('/v6', '');
    if (method === 'PUT') {
      const isNew = !kept.has(path);
      kept.set(path, JSON.parse(body ?? ''));
      return new Response(null, { status: isNew ? 201 : 200 });
    }
    const known = kept.get(path);
    return known === undefined ? json({ title: 'unknown' }, 404) : json(known);
  };
  return { kept, ...stubService(reply) };
}

const outcomes = (steps: readonly { readonly part: string; readonly outcome: string }[]) =>
  steps.map(({ part, outcome }) => `${part} ${outcome}`);

describe('publishing', () => {
  test('sends nothing unless it is told to', async () => {
    const { options, seen } = keeping();
    const steps = await createOoapiClient(options).publish(document);
    expect(outcomes(steps)).toEqual([
      'organisation planned',
      'learningOutcome not-offered',
      'course not-offered',
      'courseOffering planned',
    ]);
    expect(seen.every(({ method }) => method === 'GET')).toBe(true);
    expect(steps[3]).toMatchObject({
      method: 'PUT',
      url: 'https://ooapi.example/v6/course-offerings/o1',
      body: document['courseOffering'],
      isKnown: false,
      problems: [{ code: 'ooapi.course-unknown', pointer: '/courseOffering' }],
    });
  });

  test('sends what the specification lets be sent, and a second time nothing', async () => {
    const { options, seen, kept } = keeping();
    const client = createOoapiClient(options);
    const first = await client.publish(document, { send: true });
    expect(outcomes(first)).toContain('courseOffering sent');
    expect([...kept.keys()]).toEqual(['/organisations/org1', '/course-offerings/o1']);
    const before = seen.length;
    const second = await client.publish(document, { send: true });
    expect(outcomes(second)).toEqual([
      'organisation unchanged',
      'learningOutcome not-offered',
      'course not-offered',
      'courseOffering unchanged',
    ]);
    expect(seen.slice(before).every(({ method }) => method === 'GET')).toBe(true);
  });

  test('tells what differs by place, never by value', async () => {
    const { options } = keeping({
      '/course-offerings/o1': {
        courseOfferingId: 'o1',
        startDateTime: '2027-01-19T00:00:00+02:00',
        maxNumberStudents: 20,
        link: null,
      },
    });
    const steps = await createOoapiClient(options).publish(document);
    expect(steps.at(-1)?.differences).toEqual([
      { path: '/startDateTime', kind: 'changed' },
      { path: '/consumer', kind: 'added' },
      { path: '/maxNumberStudents', kind: 'only-there' },
    ]);
  });

  test('the same moment in another zone, and what the service adds, are no change', async () => {
    const { options, seen } = keeping({
      '/course-offerings/o1': {
        courseOfferingId: 'o1',
        startDateTime: '2027-01-17T22:00:00Z',
        consumer: { consumerKey: 'fi-microcredential', legalForm: 'open-studies' },
        ext: { own: true },
      },
    });
    const steps = await createOoapiClient(options).publish(document, { send: true });
    expect(steps.at(-1)?.outcome).toBe('unchanged');
    expect(seen.some(({ url }) => url.endsWith('o1?consumer=fi-microcredential'))).toBe(true);
  });

  test('a path of the caller’s own is marked as assumed', async () => {
    const { options, kept } = keeping();
    const client = createOoapiClient({ ...options, writePaths: { course: '/courses/{id}' } });
    const steps = await client.publish(document, { send: true });
    expect(steps.filter(({ isAssumed }) => isAssumed).map(({ part }) => part)).toEqual(['course']);
    expect(kept.has('/courses/c1')).toBe(true);
  });

  test('goes on after a refusal, and stops when the service cannot be used', async () => {
    const refusing = stubService(({ method, url }) =>
      method === 'PUT' && url.includes('organisations')
        ? json({ title: 'bad' }, 400)
        : json({}, method === 'PUT' ? 201 : 404),
    );
    const steps = await createOoapiClient(refusing.options).publish(document, { send: true });
    expect(outcomes(steps)).toEqual([
      'organisation failed',
      'learningOutcome not-offered',
      'course not-offered',
      'courseOffering sent',
    ]);
    const down = stubService(() => new TypeError('fetch failed'));
    const none = await createOoapiClient({ ...down.options, tries: 2 }).publish(document);
    expect(outcomes(none)).toEqual([
      'organisation failed',
      'learningOutcome not-tried',
      'course not-tried',
      'courseOffering not-tried',
    ]);
    expect(down.seen).toHaveLength(2);
  });

  test('version 5 has no operation that writes', async () => {
    const { options } = keeping();
    const client = createOoapiClient({ ...options, version: 5 });
    const steps = await client.publish(
      { course: { courseId: 'c1' }, program: { programId: 'p1' } },
      { send: true },
    );
    expect(outcomes(steps)).toEqual(['program not-offered', 'course not-offered']);
  });

  test('a document of something else is refused', async () => {
    const { options } = keeping();
    await expect(createOoapiClient(options).publish({ koulutus: {} })).rejects.toMatchObject({
      code: 'ooapi.document',
    });
  });
});
