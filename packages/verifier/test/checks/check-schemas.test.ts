import { describe, expect, test } from 'vitest';
import { findings, signedBadge, verified } from '../support.ts';
import { resourcesOf } from '../support-inner.ts';

const url = 'https://school.example/schemas/badge.json';

const badge = await signedBadge({
  '@context.2': 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  credentialSchema: [
    {
      id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
      type: '1EdTechJsonSchemaValidator2019',
    },
    { id: url, type: '1EdTechJsonSchemaValidator2019' },
  ],
});
const path = '/credentialSchema/1';

describe('a further JSON Schema', () => {
  test('leaves the verdict open where nobody can judge by it', async () => {
    const { asked, loadResource } = resourcesOf({ [url]: {} });
    for (const options of [{}, { loadResource }, { validateSchema: () => true }]) {
      const report = await verified(badge, options);
      expect([report.verdict, findings(report)]).toEqual([
        'indeterminate',
        [`unknown schema.inline-not-checked ${path}`],
      ]);
    }
    expect(asked).toEqual([]);
  });

  test('decides where somebody can', async () => {
    const { asked, loadResource } = resourcesOf({ [url]: { required: ['name'] } });
    const run = async (verdict: boolean) =>
      findings(
        await verified(badge, {
          loadResource,
          validateSchema: (schema, document) =>
            schema['required'] !== undefined && document['name'] !== undefined && verdict,
        }),
      );
    expect(await run(true)).toEqual([]);
    expect(await run(false)).toEqual([`fail schema.inline ${path}`]);
    expect(asked).toEqual([url, url]);
  });

  test.each([
    ['not there', {}],
    ['no JSON', { [url]: '<html>' }],
  ])('that is %s leaves the verdict open', async (_name, documents) => {
    const { loadResource } = resourcesOf(documents);
    const report = await verified(badge, { loadResource, validateSchema: () => true });
    expect(findings(report)).toEqual([`unknown schema.inline-unavailable ${path}`]);
  });

  test('that cannot be applied leaves the verdict open', async () => {
    const { loadResource } = resourcesOf({ [url]: {} });
    const validateSchema = () => Promise.reject(new TypeError('no such keyword'));
    const report = await verified(badge, { loadResource, validateSchema });
    expect(findings(report)).toEqual([`unknown schema.inline-unavailable ${path}`]);
  });

  test('that is not at an https address is refused without being asked for', async () => {
    const { asked, loadResource } = resourcesOf({});
    const bad = await signedBadge({
      '@context.2': 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      credentialSchema: [{ id: 'http://10.0.0.1/x', type: '1EdTechJsonSchemaValidator2019' }],
    });
    const report = await verified(bad, { loadResource, validateSchema: () => true });
    expect(findings(report)).toEqual(['fail schema.inline-url /credentialSchema/0/id']);
    expect(asked).toEqual([]);
  });
});
