/** Finds circles in a graph of who points at whom; each once, from its smallest member on. */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (node: string): void => {
    const start = path.indexOf(node);
    if (start !== -1) {
      const circle = fromSmallest(path.slice(start));
      circles.set(circle.join('\n'), circle);
      return;
    }
    if (done.has(node)) return;
    path.push(node);
    for (const next of graph.get(node) ?? []) walk(next);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) walk(node);
  return [...circles.values()];
}

function fromSmallest(circle: readonly string[]): string[] {
  const smallest = circle.reduce(
    (least, node, at) => (node < (circle[least] ?? node) ? at : least),
    0,
  );
  return [...circle.slice(smallest), ...circle.slice(0, smallest)];
}
