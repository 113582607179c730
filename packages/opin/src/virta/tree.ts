import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import type { XmlNode } from '../xml/print-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { ElementType } from './structure.ts';

/**
 * An element as JSON: an attribute is the member `@name`; what may stand there several times is a
 * list; text beside attributes is the member `#text`. What the table does not know stays, so that
 * nothing is lost in silence; of an element that stands too often the first stays.
 */
export function toTree(element: XmlElement, type: ElementType | undefined): JsonValue {
  const { attributes, children, text } = element;
  if (attributes.length === 0 && children.length === 0 && type?.attributes === undefined) {
    return type?.children === undefined ? text : {};
  }
  const members: { [name: string]: JsonValue } = {};
  for (const { name, value } of attributes) members[`@${name}`] = value;
  for (const child of children) {
    const rule = type?.children?.find(({ name }) => name === child.name);
    const value = toTree(child, rule?.type);
    const known = members[child.name];
    if (rule !== undefined && rule.max > 1) {
      members[child.name] = [...(isList(known) ? known : []), value];
    } else if (known === undefined) members[child.name] = value;
  }
  if (type?.text !== undefined) members['#text'] = text;
  return members;
}

/** A record as an element, its parts in the order of the table whatever their order in the tree. */
export function toNode(name: string, tree: JsonValue, type: ElementType): XmlNode {
  const members: JsonObject = isJsonObject(tree) ? tree : { '#text': tree };
  const attributes = (type.attributes ?? []).flatMap((rule): readonly [string, string][] => {
    const value = members[`@${rule.name}`];
    return isText(value) ? [[rule.name, String(value)]] : [];
  });
  const text = members['#text'];
  if (type.text !== undefined)
    return { name, attributes, content: isText(text) ? String(text) : '' };
  const content = (type.children ?? []).flatMap((rule) =>
    listOf(members[rule.name]).map((child) => toNode(rule.name, child, rule.type)),
  );
  return { name, attributes, content };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isText(value: JsonValue | undefined): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
