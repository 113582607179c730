import {
  type MicroCredential as Definition,
  MicroCredential,
  parseMicroCredential,
  toJsonSchema,
} from '@merkki/model';
import { exampleAward } from '@merkki-internal/interop/example-award';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type Bench, untrue } from '../bench.ts';

/** A definition that is parsed, against its bare zod schema and against `ajv` with its JSON Schema. */
export async function parseBench(): Promise<Bench> {
  const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, multipleOfPrecision: 8 });
  formats.default(ajv);
  const validate = ajv.compile(toJsonSchema('micro-credential', { unknownMembers: 'refuse' }));
  const good: Definition = exampleAward().microCredential;
  const bad = { ...good, workload: { ects: 1.255 }, outcomes: [] };
  const text = JSON.stringify(good);

  return {
    format: 'definition',
    check: async () =>
      untrue({
        'all accept the good one':
          parseMicroCredential(good).ok &&
          MicroCredential.safeParse(good).success &&
          validate(good),
        'all refuse the bad one':
          !parseMicroCredential(bad).ok &&
          !MicroCredential.safeParse(bad).success &&
          !validate(bad),
      }),
    comparisons: [
      {
        work: '`parseMicroCredential`',
        peer: '`MicroCredential.safeParse`',
        ours: async () => parseMicroCredential(good),
        theirs: async () => MicroCredential.safeParse(good),
      },
      {
        work: '`parseMicroCredential` of a bad one',
        peer: '`MicroCredential.safeParse`',
        ours: async () => parseMicroCredential(bad),
        theirs: async () => MicroCredential.safeParse(bad),
      },
      {
        work: '`parseMicroCredential`',
        peer: '`ajv`, compiled beforehand',
        ours: async () => parseMicroCredential(good),
        theirs: async () => validate(good),
      },
      {
        work: '`JSON.parse`, `parseMicroCredential`',
        peer: '`JSON.parse`, `ajv`',
        ours: async () => parseMicroCredential(JSON.parse(text)),
        theirs: async () => validate(JSON.parse(text)),
      },
    ],
  };
}
