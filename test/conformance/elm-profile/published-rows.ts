import type { Row } from './rows.ts';
import type { Store, Term } from './shacl.ts';

const sh = 'http://www.w3.org/ns/shacl#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The rows of published shapes, and the classes that each class leads to. */
export interface PublishedRows {
  readonly rows: ReadonlySet<Row>;
  /** IRIs of the classes that are the value of some property, by the class that has the property. */
  readonly leadsTo: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads every constraint of every active shape that has a class as its target. */
export function publishedRows(store: Store): PublishedRows {
  const bySubject = new Map<string, [predicate: string, object: Term][]>();
  for (const { subject, predicate, object } of store) {
    const known = bySubject.get(subject.value) ?? [];
    known.push([predicate.value, object]);
    bySubject.set(subject.value, known);
  }
  const objects = (subject: string, predicate: string): string[] =>
    (bySubject.get(subject) ?? [])
      .filter(([name]) => name === predicate)
      .map(([, object]) => object.value);
  const list = (head: string): string[] =>
    head === `${rdf}nil`
      ? []
      : [
          ...objects(head, `${rdf}first`),
          ...objects(head, `${rdf}rest`).flatMap((rest) => list(rest)),
        ];

  const leadsTo = new Map<string, Set<string>>();
  const read = (owner: string, shape: string, targets: Set<string>): Row[] =>
    objects(shape, `${sh}property`).flatMap((property) => {
      assertKnown(property, bySubject.get(property) ?? []);
      const [path = ''] = objects(property, `${sh}path`);
      const at = `${owner} ${path}`;
      const each = (name: string, constraint: string): Row[] =>
        objects(property, sh + name).map((value) => `${at} ${constraint} ${value.replace(sh, '')}`);
      for (const one of objects(property, `${sh}class`)) targets.add(one);
      const choices = objects(property, `${sh}or`).map((head) =>
        list(head)
          .flatMap((one) => objects(one, `${sh}class`))
          .sort(),
      );
      for (const one of choices.flat()) targets.add(one);
      return [
        ...each('minCount', 'MinCount'),
        ...each('maxCount', 'MaxCount'),
        ...each('datatype', 'Datatype'),
        ...each('class', 'Class'),
        ...each('nodeKind', 'NodeKind'),
        ...each('hasValue', 'HasValue'),
        ...each('maxInclusive', 'MaxInclusive'),
        ...each('uniqueLang', 'UniqueLang'),
        ...choices.map((classes) => `${at} Class ${classes.join('|')}`),
        ...objects(property, `${sh}node`).flatMap((node) => readNode(at, node, targets)),
      ];
    });
  const readNode = (at: string, node: string, targets: Set<string>): Row[] => {
    const [head] = objects(node, `${sh}or`);
    if (head !== undefined) {
      const parts = list(head);
      const classes = parts.flatMap((one) => objects(one, `${sh}class`));
      for (const one of classes) targets.add(one);
      const outer = `${at} Node or(${classes.join('|')}|node)`;
      const inner = parts.flatMap((one) => objects(one, `${sh}node`));
      return [outer, ...inner.flatMap((one) => read(outer, one, targets))];
    }
    const classes = objects(node, `${sh}class`);
    const outer = `${at} Node${classes.length > 0 ? ` class(${classes.join('|')})` : ''}`;
    return [outer, ...read(outer, node, targets)];
  };

  const rows = new Set<Row>();
  for (const { subject, predicate, object } of store) {
    if (predicate.value !== `${sh}targetClass`) continue;
    if (objects(subject.value, `${sh}deactivated`).includes('true')) continue;
    const targets = leadsTo.get(object.value) ?? new Set();
    leadsTo.set(object.value, targets);
    for (const row of read(object.value, subject.value, targets)) rows.add(row);
  }
  return { rows, leadsTo };
}

/** What can be reached from some classes. */
export function reachable(from: readonly string[], { leadsTo }: PublishedRows): Set<string> {
  const found = new Set(from);
  for (const one of found) for (const next of leadsTo.get(one) ?? []) found.add(next);
  return found;
}

/** Parameters that are read, and properties of a shape that constrain nothing. */
const known = new Set(
  [
    ...[
      'class',
      'datatype',
      'hasValue',
      'maxCount',
      'maxInclusive',
      'minCount',
      'node',
      'nodeKind',
    ],
    ...['or', 'path', 'uniqueLang'],
    ...['description', 'name', 'severity'],
    'nodekind', // misspelt at Person.citizenshipCountry, and so without effect
  ].map((name) => sh + name),
);

/** Stops when a shape demands something that is not compared. */
function assertKnown(shape: string, statements: readonly (readonly [string, Term])[]): void {
  for (const [predicate] of statements) {
    if (predicate.startsWith(sh) && !known.has(predicate)) {
      throw new Error(`${shape} has ${predicate}, which is not read`);
    }
  }
}
