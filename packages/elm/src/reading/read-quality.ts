import type { JsonObject } from '@merkki/core';
import { QualityAssurance } from '@merkki/model';
import { isText } from '../mapping/find-words.ts';
import { describeStandard } from '../mapping/sentences.ts';
import type { ElmNode } from './elm-node.ts';
import { filledObject, members } from './members.ts';
import { readConcept } from './read-concept.ts';
import { readDate } from './read-moment.ts';
import { readOrganisation } from './read-organisation.ts';

const standards = QualityAssurance.shape.standard.unwrap().options;

/** Reads an accreditation as outside quality assurance. */
function readAccreditation(node: ElmNode): JsonObject {
  const agent = node.node('accreditingAgent');
  const report = node.node('report');
  const page = node.node('homepage');
  return members({
    scope: 'external',
    type: readType(node),
    standard: readStandard(node),
    body: agent && readOrganisation(agent),
    decision: readDecision(node, report),
    policyUrl: page?.string('contentURL'),
  });
}

/** The type; a title that only repeats its label says nothing more, another one is the label. */
function readType(node: ElmNode): JsonObject | undefined {
  const type = node.node('dcType');
  const concept = type === undefined ? {} : readConcept(type);
  const title = node.peekTexts('title');
  if (concept['prefLabel'] === undefined) {
    const prefLabel = node.text('title');
    return type === undefined && prefLabel === undefined
      ? undefined
      : { ...concept, ...members({ prefLabel }) };
  }
  if (JSON.stringify(title) === JSON.stringify(concept['prefLabel'])) node.text('title');
  return concept;
}

function readStandard(node: ElmNode): string | undefined {
  const text = node.peekTexts('description');
  const standard = standards.find((one) => isText(text, describeStandard(one)));
  if (standard !== undefined) node.text('description');
  return standard;
}

function readDecision(node: ElmNode, report: ElmNode | undefined): JsonObject | undefined {
  return filledObject({
    result: node.node('decision')?.oneText('prefLabel'),
    date: readDate(node, 'dateIssued'),
    validUntil: readDate(node, 'expiryDate'),
    url: report?.string('contentURL'),
  });
}

/**
 * The quality assurance of a specification and of the bodies that award.
 *
 * @internal
 */
export function readAccreditations(nodes: readonly (ElmNode | undefined)[]): readonly JsonObject[] {
  const read: ElmNode[] = [];
  return nodes
    .flatMap((node) => node?.nodes('accreditation') ?? [])
    .flatMap((one) => {
      if (read.some((other) => other.isSame(one))) {
        one.takeWhole();
        return [];
      }
      read.push(one);
      return [readAccreditation(one)];
    });
}
