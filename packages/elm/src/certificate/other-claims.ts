import type { Markup } from '@merkki/core/html';
import { chooseAchievement } from '../reading/choose-achievement.ts';
import type { ElmNode } from '../reading/elm-node.ts';
import type { PageContext } from './page-context.ts';

/** The titles of what the credential holds beside the micro-credential: further claims, and its parts. */
export function otherClaims(credential: ElmNode, { quote }: PageContext): readonly Markup[] {
  const claims = credential.nodes('credentialSubject')[0]?.nodes('hasClaim') ?? [];
  const chosen = chooseAchievement(claims, credential.nodes('displayParameter')[0]);
  const others = claims.filter((claim) => claim !== chosen);
  return [...others, ...(chosen?.nodes('hasPart') ?? [])].flatMap(
    (claim) => quote(claim.peekTexts('title')) ?? [],
  );
}
