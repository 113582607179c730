import type { JsonObject } from '@merkki/core';
import { eqfLevels, findByUri, nationalLevels } from '@merkki/vocabularies';
import { cycles } from '../mapping/own-words.ts';
import type { ElmNode } from './elm-node.ts';
import { members } from './members.ts';
import { ownConcept } from './own-concept.ts';
import { readCode } from './read-concept.ts';

/**
 * Reads the levels of a specification: EQF, the cycle of the QF-EHEA, and one national level. A level of
 * the EU list names its framework by the notation before it, such as `FiNQF` of `FiNQF-6`.
 *
 * @internal
 */
export function readLevel(node: ElmNode): JsonObject {
  const eqf = readCode(node.node('eqfLevel'), eqfLevels);
  let qfEhea: string | undefined;
  let national: JsonObject | undefined;
  for (const level of node.nodes('educationLevel')) {
    const cycle = qfEhea === undefined ? ownConcept(level, cycles) : undefined;
    if (cycle !== undefined) {
      qfEhea = cycle;
      level.takeOwnConcept();
    } else if (national === undefined && level.has('notation')) national = readNational(level);
  }
  return members({
    eqf: eqf === undefined ? undefined : Number(eqf),
    qfEhea,
    nqf: withListed(node, national),
  });
}

/** A level that is described: its label is the framework's name, a colon and the level. */
function readNational(node: ElmNode): JsonObject {
  const level = node.string('notation') ?? '';
  const name = Object.entries(node.text('prefLabel') ?? {}).map(([language, label]) => [
    language,
    label.endsWith(`: ${level}`) ? label.slice(0, -`: ${level}`.length) : label,
  ]);
  return {
    framework: members({
      id: node.node('inScheme')?.id(),
      prefLabel: name.length === 0 ? undefined : Object.fromEntries(name),
    }),
    level,
  };
}

/** Adds what the EU list of national levels says, or takes it alone where nothing is described. */
function withListed(node: ElmNode, described: JsonObject | undefined): JsonObject | undefined {
  let national = described;
  for (const listed of node.nodes('nqfLevel')) {
    const id = listed.peek('id');
    const entry = typeof id === 'string' ? findByUri(nationalLevels, id) : undefined;
    const [, notation, level] = /^(.+)-([^-]+)$/.exec(entry?.code ?? '') ?? [];
    if (entry === undefined || notation === undefined || level === undefined) {
      listed.lose('loss.unknown-code');
    } else if (national === undefined || national['level'] === level) {
      listed.id();
      listed.take('prefLabel', 'notation', 'inScheme');
      const framework = national?.['framework'];
      national =
        national === undefined
          ? { framework: { notation, prefLabel: { und: notation } }, level }
          : { framework: { ...Object(framework), notation }, level };
    } else listed.lose('loss.further-value');
  }
  return national;
}
