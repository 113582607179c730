import type { JsonObject } from '@merkki/core';
import { toAchievementCredential } from '@merkki/open-badges';
import { exampleAward } from './example-award.ts';

/** The example award as an unsigned Open Badge 3.0 in English. */
export async function exampleBadge(issuer: string): Promise<JsonObject> {
  const { value } = await toAchievementCredential(exampleAward(), {
    issuer: { id: issuer },
    language: 'en',
    salt: 'k3b9Qw1xZt7uVn5sRm2pLA',
  });
  return JSON.parse(JSON.stringify(value));
}
