import { isJsonObject, type JsonObject, toPointer } from '@merkki/core';
import { parseXml, type XmlFault } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { checkElement, childPlace } from './check-element.ts';
import { checkRules } from './check-rules.ts';
import type { VirtaProblemCode } from './problem-codes.ts';
import { type RecordRule, recordRules, virtaNamespace } from './records.ts';
import { toTree } from './tree.ts';
import { type VirtaPlace, type VirtaProblem, virtaProblem } from './virta-problem.ts';

/** A record of an XML document and what is wrong with it. */
export interface ReadRecord {
  /** The record as a tree. */
  readonly tree: JsonObject;
  /** Pointer of the record in the whole tree. */
  readonly pointer: string;
  /** What is wrong with it. */
  readonly problems: readonly VirtaProblem[];
}

/** What was read of an XML document. */
export interface ReadRecords {
  /** Kind of the records; absent when the document is none for VIRTA. */
  readonly rule?: RecordRule;
  /** The records, those with problems too. */
  readonly records: readonly ReadRecord[];
  /** What is wrong with the document outside its records, and why reading ended where it did. */
  readonly problems: readonly VirtaProblem[];
}

const faultCodes: Readonly<Record<XmlFault, VirtaProblemCode>> = {
  depth: 'virta.too-large',
  size: 'virta.too-large',
  doctype: 'virta.doctype',
  encoding: 'virta.encoding',
  malformed: 'virta.malformed',
};

/** Reads the records of an XML document and checks each; a bad one does not keep from the next. */
export function readRecords(xml: string | Uint8Array): ReadRecords {
  const { root, fault } = parseXml(xml);
  const problems: VirtaProblem[] = [];
  if (fault !== undefined) {
    const place = { pointer: '', path: '', position: fault.position };
    problems.push(virtaProblem(place, { code: faultCodes[fault.code] }));
  }
  if (root === undefined) return { records: [], problems };
  const place = { pointer: toPointer([root.name]), path: `/${root.name}`, position: root.position };
  const rule = recordRules.find((one) => one.root === root.name);
  if (rule === undefined) {
    const allowed = recordRules.map((one) => one.root).join(', ');
    problems.push(virtaProblem(place, { code: 'virta.root', params: { allowed } }));
    return { records: [], problems };
  }
  if (root.namespace !== virtaNamespace) {
    const params = { expected: virtaNamespace };
    return {
      rule,
      records: [],
      problems: [...problems, virtaProblem(place, { code: 'virta.namespace', params })],
    };
  }
  const own = root.children.filter(({ name }) => name === rule.name);
  const others = { ...root, children: root.children.filter(({ name }) => name !== rule.name) };
  const stray = checkElement(
    others,
    { children: [{ ...rule.child, min: own.length > 0 || fault !== undefined ? 0 : 1 }] },
    place,
  );
  const seen = new Set<string>();
  return {
    rule,
    records: own.map((element, index) =>
      readRecord(element, rule, childPlace(place, element, rule.child, index + 1), seen),
    ),
    problems: [...problems, ...stray],
  };
}

function readRecord(
  element: XmlElement,
  { name, child }: RecordRule,
  place: VirtaPlace,
  seen: Set<string>,
): ReadRecord {
  const read = toTree(element, child.type);
  const tree = isJsonObject(read) ? read : {};
  const problems = [...checkElement(element, child.type, place)];
  for (const { at, ...finding } of checkRules(name, tree)) {
    problems.push(virtaProblem(placeIn(element, place, at), finding));
  }
  const key = tree['@avain'];
  if (typeof key === 'string' && seen.has(key)) {
    const at = { ...place, pointer: `${place.pointer}/@avain`, path: `${place.path}/@avain` };
    problems.push(virtaProblem(at, { code: 'virta.duplicate-key' }));
  }
  if (typeof key === 'string') seen.add(key);
  return { tree, pointer: place.pointer, problems };
}

/** Place of a pointer into a record: the deepest element on its way that is there. */
function placeIn(element: XmlElement, place: VirtaPlace, at: string): VirtaPlace {
  const [name, next, ...rest] = at.split('/').slice(1);
  if (name === undefined) return place;
  const isNumbered = next !== undefined && /^[0-9]+$/.test(next);
  const index = isNumbered ? Number(next) : 0;
  const child = element.children.filter((one) => one.name === name)[index];
  const here: VirtaPlace = {
    pointer: `${place.pointer}/${name}${isNumbered ? `/${next}` : ''}`,
    path: name.startsWith('@') ? `${place.path}/${name}` : `${place.path}/${name}[${index + 1}]`,
    position: child?.position ?? place.position,
  };
  const further = (isNumbered ? rest : [next, ...rest]).filter((part) => part !== undefined);
  if (further.length === 0) return here;
  return child === undefined
    ? { ...here, pointer: place.pointer + at }
    : placeIn(child, here, `/${further.join('/')}`);
}
