import { describe, expect, test } from 'vitest';
import {
  contextUrls,
  createExtensionContext,
  fromAchievementCredential,
  toAchievementCredential,
} from '../../src/index.ts';
import { award } from '../fixtures/award.ts';

const options = {
  issuer: { id: 'did:web:amk.example' },
  language: 'en',
  salt: 'k3b9Qw1xZt7uVn5sRm2pLA',
} as const;
const entry = {
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '12',
  statusListCredential: 'https://amk.example/status/1',
};

describe('the additions of a credential', () => {
  test('stand in it, and the extensions context only where it is used', async () => {
    const plain = await toAchievementCredential(award, { ...options, credentialStatus: entry });
    expect(plain.value['@context']).toEqual([contextUrls.credentials, contextUrls.openBadges]);
    const refreshService = { id: 'https://amk.example/refresh', type: '1EdTechCredentialRefresh' };
    const evidence = [{ type: ['Evidence'], id: 'https://amk.example/work' }];
    const { value } = await toAchievementCredential(award, {
      ...options,
      refreshService,
      evidence,
    });
    expect(value['@context']).toEqual([
      contextUrls.credentials,
      contextUrls.openBadges,
      contextUrls.extensions,
    ]);
    expect(value).toMatchObject({ refreshService, evidence });
  });

  test('carry the status of the award where they name its list and place', async () => {
    const { value, losses } = await toAchievementCredential(award, {
      ...options,
      credentialStatus: entry,
    });
    expect(losses.map(({ path }) => path)).not.toContain('/status');
    const read = fromAchievementCredential(value);
    expect(read.ok && read.value.draft.status).toEqual(award.status);
    const other = await toAchievementCredential(award, {
      ...options,
      credentialStatus: { ...entry, statusListIndex: '13' },
    });
    expect(other.losses.map(({ path }) => path)).toContain('/status');
  });

  test('are refused in a wrong form', async () => {
    const evidence = [{ type: ['Evidence'], id: 'javascript:alert(1)' }];
    await expect(toAchievementCredential(award, { ...options, evidence })).rejects.toThrow(
      expect.objectContaining({ code: 'schema.format', pointer: '/evidence/0/id' }),
    );
  });

  test('name the editions in other languages, whose texts are then told as theirs', async () => {
    const { value, losses } = await toAchievementCredential(award, {
      ...options,
      editions: { fi: 'https://amk.example/mc/pilot/fi' },
    });
    expect(value.credentialSubject.achievement.related).toEqual([
      {
        id: 'https://amk.example/mc/pilot/fi',
        type: ['Related'],
        inLanguage: 'fi',
        version: '1.2',
      },
    ]);
    expect(losses).toContainEqual({
      path: '/microCredential/title/fi',
      code: 'loss.related-edition',
      params: { language: 'fi' },
    });
  });
});

describe('an extension context', () => {
  const url = 'https://amk.example/badge-context.json';

  test('carries what has no place, by a context of the issuer', async () => {
    const { value, losses } = await toAchievementCredential(award, {
      ...options,
      extensionContext: { url },
    });
    expect(value['@context']).toEqual([contextUrls.credentials, contextUrls.openBadges, url]);
    expect(value.credentialSubject['microCredentialElements']).toMatchObject({
      '/microCredential/outcomes/0/bloom': 6,
      '/microCredential/title/fi': 'Kokeilun suunnittelu',
    });
    expect(JSON.stringify(value)).not.toContain('A. Virtanen');
    expect(losses.map(({ code }) => code)).not.toContain('loss.no-place');
    expect(losses.map(({ code }) => code)).toContain('loss.internal');
  });

  test('carries other losses when told to', async () => {
    const { value } = await toAchievementCredential(award, {
      ...options,
      extensionContext: { url, carries: ['loss.offering'] },
    });
    expect(Object.keys(Object(value.credentialSubject['microCredentialElements']))).toEqual([
      '/microCredential/offerings',
      '/offering',
    ]);
  });

  test.each(['http://amk.example/c', 'c.json', contextUrls.openBadges])(
    'is none at %s',
    (wrong) => {
      expect(() => createExtensionContext(wrong)).toThrow(
        expect.objectContaining({ code: 'context.extension-url' }),
      );
    },
  );
});
