/** The namespace prefixes that an element declares, and those of the elements around it. */
export interface XmlScope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: XmlScope | undefined;
}

/** What is bound without a declaration: no namespace, and `xml`. */
const outermost: XmlScope = {
  own: new Map([
    ['', ''],
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ]),
  outer: undefined,
};

/**
 * The scope inside an element. Nothing is copied from the outer one, so that many declarations cost
 * no more than their number.
 *
 * @see Namespaces in XML 1.0 (third edition), sections 3 and 6.
 * @internal
 */
export function innerScope(
  attributes: ReadonlyMap<string, string>,
  outer: XmlScope = outermost,
): XmlScope {
  const own = [...attributes].flatMap(([name, value]) => {
    if (name === 'xmlns') return [['', value] as const];
    return name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [];
  });
  return own.length === 0 ? outer : { own: new Map(own), outer };
}

/**
 * The namespace of an element; `undefined` when its prefix is bound to none.
 *
 * @internal
 */
export function namespaceOf(name: string, scope: XmlScope): string | undefined {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  for (let here: XmlScope | undefined = scope; here !== undefined; here = here.outer) {
    const namespace = here.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

/**
 * The name of an element without its prefix.
 *
 * @internal
 */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
