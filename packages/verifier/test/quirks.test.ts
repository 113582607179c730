import { describe, expect, test } from 'vitest';
import { badge, findings, signedBadge, verified } from './support.ts';

const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0';
const current = `${openBadges}/context-3.0.3.json`;

describe('a badge', () => {
  test('is verified with the context of the version that it names', async () => {
    for (const version of ['3.0.2', '3.0.3']) {
      const named = [vcdm2, `${openBadges}/context-${version}.json`];
      const report = await verified(await signedBadge({ '@context': named }));
      const notes = version === '3.0.3' ? [] : ['warn context.outdated /@context/1'];
      expect([version, report.verdict, findings(report)]).toEqual([version, 'valid', notes]);
    }
  });

  test('cannot be signed on VCDM 2.0 with a context before 3.0.2, whose terms clash', async () => {
    for (const file of ['context.json', 'context-3.0.1.json']) {
      const signing = signedBadge({ '@context': [vcdm2, `${openBadges}/${file}`] });
      await expect(signing).rejects.toMatchObject({ code: 'jsonld.invalid' });
    }
  });

  test('with a type of 1EdTech needs the context of the extensions', async () => {
    const schema = {
      id: `${openBadges}/schema/json/ob_v3p0_achievementcredential_schema.json`,
      type: '1EdTechJsonSchemaValidator2019',
    };
    const extensions = `${openBadges}/extensions.json`;
    const good = await signedBadge({
      '@context': [vcdm2, current, extensions],
      credentialSchema: [schema],
    });
    expect((await verified(good)).verdict).toBe('valid');
    const report = await verified({ ...good, '@context': [vcdm2, current] });
    expect(findings(report)[0]).toMatch(/^fail jsonld.undefined-term /);
  });

  test('with the context of Blockcerts is refused for it', async () => {
    const blockcerts = 'https://w3id.org/blockcerts/v3';
    const report = await verified(
      badge('did:web:school.example', { '@context': [vcdm2, current, blockcerts] }),
    );
    expect(findings(report)).toContain('fail context.unknown /@context/2');
  });

  test('with a picture that is a bare text is invalid for its form', async () => {
    const report = await verified(
      await signedBadge({ 'credentialSubject.achievement.image': 'https://school.example/1.png' }),
    );
    expect(findings(report)).toContain('fail schema.type /credentialSubject/achievement/image');
  });
});
