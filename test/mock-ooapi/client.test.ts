import { join } from 'node:path';
import { formatInstant, type JsonObject } from '@merkki/core';
import { mapOffering, ooapiProfile } from '@merkki/opin';
import { createOoapiClient, type OoapiClient } from '@merkki/opin/ooapi-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { definitionWith } from '../../packages/opin/test/fixtures/parsed.ts';
import { credentials, type MockService, startMockService } from './mock-service.ts';

const standards = process.env['MERKKI_STANDARDS'];

describe.skipIf(!standards)(
  'the client and a service made of the published OpenAPI file (needs MERKKI_STANDARDS)',
  () => {
    let service: MockService;
    const waited: number[] = [];
    let timeLimit: () => AbortSignal = () => new AbortController().signal;

    beforeAll(async () => {
      const path = 'domain/finland/ooapi/openapi-v6.0.json';
      service = await startMockService(join(standards ?? '', path));
    });
    afterEach(() => {
      expect(service.violations.splice(0)).toEqual([]);
      service.entities.clear();
      service.requests.splice(0);
      waited.splice(0);
      timeLimit = () => new AbortController().signal;
    });
    afterAll(() => service.close());

    function client(changes: { readonly clientSecret?: string } = {}): OoapiClient {
      return createOoapiClient({
        baseUrl: service.baseUrl,
        version: 6,
        token: { url: service.tokenUrl, ...credentials, ...changes },
        fetch,
        now: () => formatInstant(0),
        wait: async (milliseconds) => void waited.push(milliseconds),
        random: () => 0,
        timeLimit: () => timeLimit(),
        pageSize: 10,
      });
    }

    function fill(count: number): void {
      for (let index = 0; index < count; index += 1) {
        const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
        service.entities.set(`/courses/${id}`, {
          courseId: id,
          primaryCode: { codeType: 'identifier', code: `course-${index}` },
          name: [{ language: 'en', value: `Course ${index}` }],
        });
      }
    }

    async function codes(of: OoapiClient): Promise<readonly unknown[]> {
      const read: JsonObject[] = [];
      for await (const course of of.list('/courses')) read.push(course);
      return read.map(({ courseId }) => courseId);
    }

    test('every page of a list is read once, with one token', async () => {
      fill(25);
      const read = await codes(client());
      expect(read).toHaveLength(25);
      expect(new Set(read).size).toBe(25);
      expect(service.requests).toEqual([
        'POST /token',
        'GET /courses?pageSize=10&pageNumber=1',
        'GET /courses?pageSize=10&pageNumber=2',
        'GET /courses?pageSize=10&pageNumber=3',
      ]);
    });

    test('a second page that fails is asked for again, and nothing is read twice', async () => {
      fill(15);
      service.faults.push({
        on: 'GET /courses?pageSize=10&pageNumber=2',
        fault: { kind: 'status', status: 503 },
      });
      expect(new Set(await codes(client())).size).toBe(15);
      expect(waited).toEqual([250]);
    });

    test('Retry-After of a busy service is heeded', async () => {
      fill(1);
      service.faults.push({
        on: 'GET /courses',
        fault: { kind: 'status', status: 429, retryAfter: '3' },
      });
      expect(await codes(client())).toHaveLength(1);
      expect(waited).toEqual([3000]);
    });

    test('a connection that is cut is made again', async () => {
      fill(1);
      service.faults.push({ on: 'GET /courses', fault: { kind: 'drop' } });
      expect(await codes(client())).toHaveLength(1);
    });

    test('a service that stays silent is given up at the limit', async () => {
      fill(1);
      const limit = new AbortController();
      timeLimit = () => limit.signal;
      service.faults.push({
        on: 'GET /courses',
        fault: { kind: 'silence', heard: () => limit.abort() },
      });
      await expect(codes(client())).rejects.toMatchObject({ code: 'ooapi.time-limit' });
    });

    test('a token that has ended is replaced under way', async () => {
      fill(15);
      service.faults.push({
        on: 'GET /courses?pageSize=10&pageNumber=2',
        fault: { kind: 'expired' },
      });
      expect(await codes(client())).toHaveLength(15);
      expect(service.requests.filter((line) => line === 'POST /token')).toHaveLength(2);
    });

    test('a wrong secret gives no token', async () => {
      await expect(codes(client({ clientSecret: 'another' }))).rejects.toMatchObject({
        code: 'ooapi.token-refused',
        params: { status: 401, reason: 'invalid_client' },
      });
    });

    test('a mapped definition is published, and a second time there is nothing to send', async () => {
      const { value } = mapOffering(definitionWith(), ooapiProfile);
      const own = client();
      const planned = await own.publish(value);
      expect(service.entities.size).toBe(0);
      expect(
        planned.filter(({ outcome }) => outcome === 'planned').map(({ part }) => part),
      ).toEqual(['organisation', 'courseOffering']);
      const sent = await own.publish(value, { send: true });
      expect(sent.filter(({ outcome }) => outcome === 'sent').map(({ status }) => status)).toEqual([
        201, 201,
      ]);
      const again = await own.publish(value, { send: true });
      expect(
        again.filter(({ outcome }) => outcome === 'unchanged').map(({ part }) => part),
      ).toEqual(['organisation', 'courseOffering']);
      expect(service.requests.filter((line) => line.startsWith('PUT'))).toHaveLength(2);
    });

    test('a PUT whose answer is lost is sent again to the same address', async () => {
      const { value } = mapOffering(definitionWith(), ooapiProfile);
      service.faults.push({ on: 'PUT /course-offerings/', fault: { kind: 'drop' } });
      const sent = await client().publish(value, { send: true });
      expect(sent.at(-1)).toMatchObject({ part: 'courseOffering', outcome: 'sent' });
      const puts = service.requests.filter((line) => line.startsWith('PUT /course-offerings/'));
      expect(puts).toHaveLength(2);
      expect(new Set(puts).size).toBe(1);
    });

    test('what the file does not offer is answered with 405, and told so', async () => {
      await expect(client().post('/courses', {}, 'key')).rejects.toMatchObject({
        code: 'ooapi.refused',
        params: { status: 405 },
      });
    });
  },
);
