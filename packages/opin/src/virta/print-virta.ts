import type { JsonObject } from '@merkki/core';
import { printXml, type XmlNode } from '../xml/print-xml.ts';
import { recordRules, virtaNamespace } from './records.ts';
import { toNode } from './tree.ts';

/**
 * Writes records of VIRTA as the XML document that lists them, each part in the order of the schema.
 *
 * @param records - Trees of one record each, `{ Opintosuoritus: … }` or `{ Opiskeluoikeus: … }`, as
 * `toVirta` makes them; those of the kind of the first are written.
 * @returns The document, UTF-8 by its declaration; an empty text when there are no records, for the
 * schema knows no document without any.
 * @see CSC, VIRTA, XML schemas 1.06.100.
 * @example
 * printVirta([{ Opintosuoritus: { SuoritusPvm: '2026-11-06' } }]).includes('<SuoritusPvm>2026-11-06'); // true
 */
export function printVirta(records: readonly JsonObject[]): string {
  const rule = recordRules.find(({ name }) =>
    records.some((record) => Object.hasOwn(record, name)),
  );
  if (rule === undefined) return '';
  const content = records.flatMap((record): readonly XmlNode[] => {
    const tree = record[rule.name];
    return tree === undefined ? [] : [toNode(rule.name, tree, rule.child.type)];
  });
  return printXml({ name: rule.root, attributes: [], content }, virtaNamespace);
}
