import { decodeUtf8 } from '@merkki/core';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlAttribute, XmlElement, XmlPosition } from './xml-element.ts';

/** Why a text is not read as XML, or not to its end. */
export type XmlFault = 'depth' | 'doctype' | 'encoding' | 'malformed' | 'size';

/** What was read of an XML document. */
export interface ParsedXml {
  /** The root element as far as it was read; absent when there is none. */
  readonly root?: XmlElement;
  /** What ended the reading, and where; absent when all was read. */
  readonly fault?: { readonly code: XmlFault; readonly position: XmlPosition };
}

/** The most that is read. */
const limits = { bytes: 64 * 1_048_576, depth: 32 } as const;

const declaresNamespace = 'http://www.w3.org/2000/xmlns/';
const start: XmlPosition = Object.freeze({ line: 1, column: 1 });

/** An element whose end was not read yet. */
interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Ends the reading; never leaves this file. */
class Stop {
  readonly code: XmlFault;
  readonly position: XmlPosition;

  constructor(code: XmlFault, position: XmlPosition) {
    this.code = code;
    this.position = position;
  }
}

/**
 * Reads XML in UTF-8 into a tree. A document type declaration ends the reading before anything that
 * it declares could be expanded. Elements that had ended before a fault stay in the tree.
 *
 * @param input - Text, or bytes of UTF-8. Never throws on bad data.
 * @see Extensible Markup Language (XML) 1.0, Fifth Edition; Namespaces in XML 1.0.
 */
export function parseXml(input: string | Uint8Array): ParsedXml {
  if (input.length > limits.bytes) return { fault: { code: 'size', position: start } };
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (text === undefined) return { fault: { code: 'encoding', position: start } };
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let next = start;
  const clean = text.replace(/^\uFEFF/, '');
  const locate = locator(clean);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const lastOf = (mark: string): XmlPosition =>
    locate(clean.lastIndexOf(mark, parser.position - 1));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') {
      throw new Stop('encoding', start);
    }
  });
  parser.on('doctype', () => {
    throw new Stop('doctype', lastOf('<!DOCTYPE'));
  });
  parser.on('error', () => {
    throw new Stop('malformed', locate(parser.position));
  });
  parser.on('opentagstart', () => {
    next = lastOf('<');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= limits.depth) throw new Stop('depth', next);
    const element = toElement(tag, next);
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (more: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(clean).close();
  } catch (fault) {
    if (!(fault instanceof Stop)) throw fault;
    dropOpen(open);
    const { code, position } = fault;
    return { ...(root === undefined ? {} : { root }), fault: { code, position } };
  }
  return root === undefined ? {} : { root };
}

/** Turns places in a text into lines and columns. */
function locator(text: string): (index: number) => XmlPosition {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, index - (starts[low] ?? 0)) + 1 };
  };
}

/** What had not ended is no element; the root stays, so that its elements can be looked at. */
function dropOpen([root, second]: readonly OpenElement[]): void {
  if (second !== undefined) root?.children.pop();
}

function toElement({ local, uri, attributes }: SaxesTagNS, position: XmlPosition): OpenElement {
  const own: readonly XmlAttribute[] = Object.values(attributes)
    .filter((attribute) => attribute.uri !== declaresNamespace)
    .map((attribute) => ({
      name: attribute.local,
      namespace: attribute.uri,
      value: attribute.value,
    }));
  return { name: local, namespace: uri, attributes: own, children: [], text: '', position };
}
