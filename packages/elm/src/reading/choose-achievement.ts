import type { ElmNode } from './elm-node.ts';

/**
 * The claim that is the micro-credential: the only achievement; of several the one that the page is
 * titled as, else the first. Any other claim is told as lost.
 *
 * @internal
 */
export function chooseAchievement(
  claims: readonly ElmNode[],
  display: ElmNode | undefined,
): ElmNode | undefined {
  const achievements = claims.filter((claim) => claim.isA('LearningAchievement'));
  const titles = new Set(Object.values(display?.peekTexts('title') ?? {}));
  const chosen =
    achievements.find((one) =>
      Object.values(one.peekTexts('title')).some((title) => titles.has(title)),
    ) ?? achievements[0];
  for (const claim of claims) {
    if (claim !== chosen) claim.lose('loss.other-claim');
  }
  return chosen;
}
