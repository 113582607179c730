import type { JsonObject } from '@merkki/core';
import {
  type AchievementCredential,
  type UpgradeAssertionOptions,
  type Upgraded,
  upgradeAssertion,
} from '../../src/index.ts';
import { oldBadge } from './support.ts';

export async function upgraded(
  badge: JsonObject,
  options: UpgradeAssertionOptions = {},
): Promise<Upgraded<AchievementCredential>> {
  const result = await upgradeAssertion(badge, options);
  if (!result.ok) throw new TypeError(JSON.stringify(result.error));
  return result.value;
}

/** The new badge of an old one with changes. */
export async function newBadge(
  patch: Parameters<typeof oldBadge>[0],
  options: UpgradeAssertionOptions = {},
): Promise<AchievementCredential> {
  return (await upgraded(oldBadge(patch), options)).value;
}

export async function losses(patch: Parameters<typeof oldBadge>[0]): Promise<readonly string[]> {
  const found = await upgraded(oldBadge(patch));
  return found.losses.map(({ path, code }) => `${path} ${code}`);
}

export async function decisions(
  patch: Parameters<typeof oldBadge>[0],
  options: UpgradeAssertionOptions = {},
): Promise<readonly string[]> {
  const found = await upgraded(oldBadge(patch), options);
  return found.decisions.map(({ code, pointer }) => `${pointer} ${code}`);
}

export async function problems(badge: unknown, options: UpgradeAssertionOptions = {}) {
  const result = await upgradeAssertion(badge, options);
  return result.ok ? [] : result.error.map(({ code, pointer }) => `${pointer} ${code}`.trim());
}
