import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyBaseline, createBaseline, toSarif } from '@merkki/quality';
import { en } from '@merkki/quality/locales/en';
import { fi } from '@merkki/quality/locales/fi';
import { sv } from '@merkki/quality/locales/sv';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { checkedDocuments } from './pages.ts';

const standards = process.env['MERKKI_STANDARDS'];

describe.skipIf(!standards)('SARIF against its schema (needs MERKKI_STANDARDS)', () => {
  const path = join(standards ?? '', 'standards/sarif/sarif-schema-2.1.0.json');
  const validator = () => {
    const { $schema: _draft4, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    // The schema is of draft 4, whose keywords that are used here mean the same in draft 7.
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    return ajv.compile({ ...schema, $id: schema.id, id: undefined });
  };

  test.each([fi, sv, en])('is valid in $locale, also with a baseline', (catalogue) => {
    const validate = validator();
    const documents = checkedDocuments();
    const [first] = documents;
    const gone = { version: 1, findings: [{ rule: 'X', definition: 'a', path: '' }] } as const;
    const compared = documents.map((each) =>
      applyBaseline(each, first === undefined ? gone : createBaseline([first])),
    );
    for (const log of [
      toSarif(documents, catalogue, { version: '1.0.0' }),
      toSarif(compared, catalogue),
      toSarif([], catalogue),
    ]) {
      validate(log);
      expect(validate.errors).toBeNull();
    }
  });

  test('the schema would find a fault', () => {
    const validate = validator();
    expect(validate({ ...toSarif([], en), version: '2.0.0' })).toBe(false);
  });
});
