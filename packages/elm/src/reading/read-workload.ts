import type { JsonObject } from '@merkki/core';
import { toWorkloadHours } from '@merkki/model';
import { creditFrameworks } from '@merkki/vocabularies';
import type { ElmNode } from './elm-node.ts';
import { filled, members } from './members.ts';
import { findEntry, readCode, readConcept } from './read-concept.ts';

/**
 * Reads credits and hours. Credits received are told once with those of the specification, where they
 * are the same; where the specification has none, they are the workload.
 *
 * @internal
 */
export function readWorkload(
  achievement: ElmNode,
  specification: ElmNode | undefined,
  activity: ElmNode | undefined,
): JsonObject {
  const received = achievement.nodes('creditReceived');
  const available = specification?.nodes('creditPoint') ?? [];
  const credits = readCredits(available.length === 0 ? received : available);
  if (available.length > 0) {
    for (const one of received) {
      if (available.some((other) => other.isSame(one))) one.takeWhole();
      else if (available.some((other) => isAsMuch(one, other))) {
        one.value('point');
        one.node('framework')?.takeWhole();
      }
    }
  }
  return members({
    ...credits,
    hours: specification && readHours(specification, 'volumeOfLearning'),
    contactHours: activity && readContactHours(activity),
    breakdown: filled((activity?.nodes('hasPart') ?? []).map(readPart)),
  });
}

/**
 * Reads credits: the first of ECTS are the ECTS credits, any other is of another system.
 *
 * @internal
 */
export function readCredits(nodes: readonly ElmNode[]): JsonObject {
  let ects: number | undefined;
  const other: JsonObject[] = [];
  for (const node of nodes) {
    const framework = node.node('framework');
    const points = toAmount(node.string('point'));
    if (points === undefined) node.lose('loss.unreadable', 'point');
    if (framework !== undefined && isEcts(node) && ects === undefined && points !== undefined) {
      ects = points;
      readCode(framework, creditFrameworks);
    } else if (framework !== undefined) {
      other.push(members({ system: readConcept(framework), points }));
    }
  }
  return members({ ects, other: filled(other) });
}

/** Reads a duration as clock hours; one of days or months is no number of hours. */
function readHours(node: ElmNode, name: string): number | undefined {
  const text = node.peek(name);
  if (text === undefined) return undefined;
  const hours = typeof text === 'string' ? toWorkloadHours(text) : undefined;
  if (hours?.ok !== true) {
    node.lose('loss.unreadable', name);
    return undefined;
  }
  node.value(name);
  return hours.value;
}

function readContactHours(node: ElmNode): number | undefined {
  const text = node.peek('contactHour');
  const hours = typeof text === 'string' ? toAmount(text) : undefined;
  if (hours === undefined) {
    if (text !== undefined) node.lose('loss.unreadable', 'contactHour');
    return undefined;
  }
  node.value('contactHour');
  return hours;
}

/** One kind of work, whose title is the label of its type. */
function readPart(part: ElmNode): JsonObject {
  const type = part.node('dcType');
  const activity = type === undefined ? {} : readConcept(type);
  return members({
    activity: { ...activity, ...members({ prefLabel: part.text('title') }) },
    hours: readHours(part, 'volumeOfLearning'),
  });
}

/**
 * Whether credits are of ECTS.
 *
 * @internal
 */
export function isEcts(node: ElmNode): boolean {
  const [framework] = node.nodes('framework');
  return framework !== undefined && findEntry(framework, creditFrameworks)?.code === 'ECTS';
}

function isAsMuch(one: ElmNode, other: ElmNode): boolean {
  const framework = one.nodes('framework')[0]?.peek('id');
  return (
    framework !== undefined &&
    framework === other.nodes('framework')[0]?.peek('id') &&
    one.peek('point') === other.peek('point')
  );
}

/** A number that is written as text, of zero or more. */
function toAmount(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d+([.,]\d+)?(e[+-]?\d+)?\s*$/i.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}
