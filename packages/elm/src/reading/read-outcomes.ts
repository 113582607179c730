import type { JsonObject } from '@merkki/core';
import { skillTypes } from '@merkki/vocabularies';
import type { ElmNode } from './elm-node.ts';
import { filled, members } from './members.ts';
import { readCode, readConcept } from './read-concept.ts';
import { readLocalId } from './read-local-id.ts';

/**
 * Reads the outcomes. Which assessment assesses which outcome ELM does not say.
 *
 * @internal
 */
export function readOutcomes(
  specification: ElmNode | undefined,
  scope: string | undefined,
): readonly JsonObject[] {
  return (specification?.nodes('learningOutcome') ?? []).map((node, index) =>
    members({
      id: readLocalId(node, scope) ?? `outcome-${index + 1}`,
      text: node.text('title'),
      kind: node.has('dcType') ? readCode(node.node('dcType'), skillTypes) : undefined,
      skills: filled(
        [...node.nodes('relatedESCOSkill'), ...node.nodes('relatedSkill')].map(readConcept),
      ),
      assessedBy: [],
    }),
  );
}
