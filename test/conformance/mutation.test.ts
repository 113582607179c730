import { expect, test } from 'vitest';
import { runMutations, securings } from './mutation/run-mutations.ts';

/** The classes of the model that a badge can do without. */
const optionalClasses = [
  'Address',
  'Alignment',
  'BitstringStatusListEntry',
  'Evidence',
  'GeoCoordinates',
  'IdentifierEntry',
  'IdentityObject',
  'Image',
  'Related',
  'Result',
  'ResultDescription',
  'RubricCriterionLevel',
  '1EdTechCredentialRefresh',
  '1EdTechJsonSchemaValidator2019',
];

test('no change to a signed credential is accepted, unless the caller gets the same value', async () => {
  const { credentials, shapes, classes, refused, unchanged, accepted } = await runMutations({
    credentials: 40,
    sample: 3,
  });
  process.stdout.write(
    `mutations: ${refused} refused, ${unchanged} without effect, ${accepted.length} accepted\n`,
  );
  expect(shapes).toBeGreaterThanOrEqual(20);
  for (const name of optionalClasses)
    expect(classes.get(name) ?? 0, name).toBeGreaterThanOrEqual(10);
  expect(accepted).toEqual([]);
  expect(refused).toBeGreaterThan(credentials * securings.length * 8);
}, 240_000);
