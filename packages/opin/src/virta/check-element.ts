import { toPointer } from '@merkki/core';
import type { XmlElement } from '../xml/xml-element.ts';
import { checkValue } from './check-value.ts';
import { virtaNamespace } from './records.ts';
import type { AttributeRule, ChildRule, ElementType, ValueType } from './structure.ts';
import {
  type VirtaFinding,
  type VirtaPlace,
  type VirtaProblem,
  virtaProblem,
} from './virta-problem.ts';

/** Attributes that any element may have: they say where a schema is. */
const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** Finds what is wrong with an element, by its type: attributes, text, elements and their order. */
export function checkElement(
  element: XmlElement,
  type: ElementType,
  place: VirtaPlace,
): readonly VirtaProblem[] {
  return [
    ...checkAttributes(element, type.attributes ?? [], place),
    ...(type.text === undefined
      ? [...strayText(element, place), ...checkChildren(element, type, place)]
      : checkText(element, type.text, place)),
  ];
}

function checkAttributes(
  { attributes }: XmlElement,
  rules: readonly AttributeRule[],
  place: VirtaPlace,
): readonly VirtaProblem[] {
  const at = (name: string): VirtaPlace => attributePlace(place, name);
  const missing = rules
    .filter(({ name, required }) => required && !attributes.some((one) => one.name === name))
    .map(({ name }) => virtaProblem(at(name), { code: 'virta.missing' }));
  const found = attributes
    .filter(({ namespace }) => namespace !== schemaInstance)
    .flatMap(({ name, namespace, value }): readonly VirtaProblem[] => {
      const rule = namespace === '' ? rules.find((one) => one.name === name) : undefined;
      if (rule === undefined) return [virtaProblem(at(name), { code: 'virta.unknown-attribute' })];
      const fault = checkValue(rule.type, value);
      return fault === undefined ? [] : [virtaProblem(at(name), fault)];
    });
  return [...missing, ...found];
}

function checkText(
  { text, children }: XmlElement,
  type: ValueType,
  place: VirtaPlace,
): readonly VirtaProblem[] {
  const inner = children.map((child) =>
    virtaProblem(childPlace(place, child, undefined, 1), { code: 'virta.unknown-element' }),
  );
  if (inner.length > 0) return inner;
  const fault = text.trim() === '' ? { code: 'virta.missing' as const } : checkValue(type, text);
  return fault === undefined ? [] : [virtaProblem(place, fault)];
}

function strayText({ text }: XmlElement, place: VirtaPlace): readonly VirtaProblem[] {
  return text.trim() === '' ? [] : [virtaProblem(place, { code: 'virta.unexpected-text' })];
}

function checkChildren(
  { children }: XmlElement,
  { children: rules = [], choice = false }: ElementType,
  place: VirtaPlace,
): readonly VirtaProblem[] {
  const problems: VirtaProblem[] = [];
  const counts = new Map<string, number>();
  let furthest = 0;
  for (const child of children) {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    const index = rules.findIndex(({ name }) => name === child.name);
    const rule = rules[index];
    const at = childPlace(place, child, rule, count);
    const add = (finding: VirtaFinding): void => void problems.push(virtaProblem(at, finding));
    if (child.namespace !== virtaNamespace) {
      add({ code: 'virta.namespace', params: { expected: virtaNamespace } });
    } else if (rule === undefined) add({ code: 'virta.unknown-element' });
    else {
      if (count > rule.max) add({ code: 'virta.too-many', params: { max: rule.max } });
      const before = rules[furthest]?.name;
      if (!choice && index < furthest && before !== undefined) {
        add({ code: 'virta.order', params: { before } });
      }
      furthest = Math.max(furthest, index);
      // Not spread into arguments: a hostile document has more problems than a call can take.
      for (const one of checkElement(child, rule.type, at)) problems.push(one);
    }
  }
  return [...problems, ...missingChildren(rules, counts, choice, place)];
}

function missingChildren(
  rules: readonly ChildRule[],
  counts: ReadonlyMap<string, number>,
  choice: boolean,
  place: VirtaPlace,
): readonly VirtaProblem[] {
  const has = ({ name }: ChildRule): boolean => counts.has(name);
  if (choice) {
    const found = rules.filter(has).length;
    if (found === 0) return [virtaProblem(place, { code: 'virta.missing' })];
    return found > 1 ? [virtaProblem(place, { code: 'virta.too-many', params: { max: 1 } })] : [];
  }
  return rules
    .filter((rule) => rule.min === 1 && !has(rule))
    .map(({ name }) =>
      virtaProblem(
        { ...place, pointer: place.pointer + toPointer([name]), path: `${place.path}/${name}` },
        { code: 'virta.missing' },
      ),
    );
}

/** Place of an element; in the tree only what may stand there several times has a number. */
export function childPlace(
  parent: VirtaPlace,
  { name, position }: XmlElement,
  rule: ChildRule | undefined,
  count: number,
): VirtaPlace {
  const parts = rule !== undefined && rule.max > 1 ? [name, count - 1] : [name];
  return {
    pointer: parent.pointer + toPointer(parts),
    path: `${parent.path}/${name}[${count}]`,
    position,
  };
}

function attributePlace({ pointer, path, position }: VirtaPlace, name: string): VirtaPlace {
  return { pointer: `${pointer}${toPointer([`@${name}`])}`, path: `${path}/@${name}`, position };
}
