import { expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fi } from '../../src/locales/fi.ts';
import { sv } from '../../src/locales/sv.ts';
import { describePlace } from '../../src/report/describe-place.ts';

test.each([
  ['', 'Whole document'],
  ['/workload', 'Workload'],
  ['/outcomes', 'Learning outcomes'],
  ['/outcomes/1/text', 'Learning outcome 2 › Text'],
  ['/title/fi', 'Title › fi'],
  ['/microCredential/title', 'Title'],
  ['/microCredential', 'Whole document'],
  ['/strange', 'strange'],
  ['/strange/0/a~1b', 'strange 1 › a/b'],
  ['/constructor/toString', 'constructor › toString'],
])('names %j as %j', (path, words) => {
  expect(describePlace(path, en)).toBe(words);
});

test('speaks the language of the catalogue', () => {
  expect(describePlace('/awardingBodies/0/legalName', fi)).toBe(
    'Myöntävä taho 1 › Virallinen nimi',
  );
  expect(describePlace('/awardingBodies/0/legalName', sv)).toBe(
    'Beviljande instans 1 › Officiellt namn',
  );
});
