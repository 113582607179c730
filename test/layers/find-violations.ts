import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findCircles } from './find-circles.ts';
import { firstNodeFloor, freeToAll, type Place } from './floors.ts';
import { type FoundImport, importsOf } from './imports.ts';
import type { FileMap } from './workspace-files.ts';

/** What a violation breaks. */
export type Rule =
  | 'unknown-package'
  | 'layer'
  | 'circle'
  | 'undeclared'
  | 'unneeded'
  | 'node-import'
  | 'outside-dependency'
  | 'path-into-package'
  | 'zod-import';

/** One broken rule and where. */
export interface Violation {
  readonly rule: Rule;
  readonly file: string;
  readonly detail: string;
}

type Floors = Readonly<Record<string, Place>>;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const scope = '@merkki/';

/** Everything in the packages that the floors forbid. */
export function findViolations(files: FileMap, floors: Floors): Violation[] {
  const names = new Set([...files.keys()].map((path) => path.split('/')[1] ?? ''));
  const violations: Violation[] = [];
  const dependsOn = new Map<string, string[]>();
  for (const name of names) {
    const file = `packages/${name}/package.json`;
    const place = floors[name];
    if (place === undefined) {
      violations.push({ rule: 'unknown-package', file, detail: 'stands on no floor' });
      continue;
    }
    const manifest: Manifest = JSON.parse(files.get(file) ?? '{}');
    const imports = importsOfPackage(files, name);
    const ours = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    dependsOn.set(name, ours.filter(isOurs).map(withoutScope));
    violations.push(...judgeManifest(file, manifest, place, imports));
    violations.push(...judgeImports(name, place, manifest, imports));
    violations.push(...fileCircles(name, imports));
  }
  for (const circle of findCircles(dependsOn)) {
    const file = `packages/${circle[0]}/package.json`;
    violations.push({ rule: 'circle', file, detail: circle.join(' → ') });
  }
  return violations;
}

type PackageImports = ReadonlyMap<string, readonly FoundImport[]>;

function importsOfPackage(files: FileMap, name: string): PackageImports {
  const own = [...files].filter(
    ([path]) => path.startsWith(`packages/${name}/`) && !path.endsWith('.json'),
  );
  return new Map(own.map(([path, text]) => [path, importsOf(path, text)]));
}

function judgeManifest(
  file: string,
  manifest: Manifest,
  place: Place,
  imports: PackageImports,
): Violation[] {
  const violations: Violation[] = [];
  const used = new Set([...imports.values()].flat().map(({ specifier }) => packageOf(specifier)));
  const runTime = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  for (const dependency of new Set([...runTime, ...Object.keys(manifest.devDependencies ?? {})])) {
    if (isOurs(dependency) && !place.mayImport.includes(withoutScope(dependency))) {
      violations.push({ rule: 'layer', file, detail: `depends on ${dependency}` });
    }
  }
  for (const dependency of runTime) {
    if (!isOurs(dependency) && !mayUse(place, dependency)) {
      violations.push({ rule: 'outside-dependency', file, detail: `depends on ${dependency}` });
    }
    if (!used.has(dependency)) {
      violations.push({ rule: 'unneeded', file, detail: `imports nothing from ${dependency}` });
    }
  }
  return violations;
}

function judgeImports(
  name: string,
  place: Place,
  manifest: Manifest,
  imports: PackageImports,
): Violation[] {
  const violations: Violation[] = [];
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const source = `packages/${name}/src/`;
  for (const [file, found] of imports) {
    const nodeIsFine = place.floor >= firstNodeFloor || file.startsWith(`${source}node/`);
    for (const { specifier, namespace } of found) {
      const add = (rule: Rule, detail = specifier): number =>
        violations.push({ rule, file, detail });
      const dependency = packageOf(specifier);
      if (specifier.startsWith('.')) {
        const target = posix.join(posix.dirname(file), specifier);
        if (!target.startsWith(`packages/${name}/`)) add('path-into-package');
        if (!nodeIsFine && target.startsWith(`${source}node/`)) add('node-import');
      } else if (isBuiltin(specifier)) {
        if (!nodeIsFine) add('node-import');
      } else {
        if (!Object.hasOwn(declared, dependency)) add('undeclared');
        if (isOurs(dependency)) {
          if (!place.mayImport.includes(withoutScope(dependency))) add('layer');
        } else if (!mayUse(place, dependency)) add('outside-dependency');
        if (dependency === 'zod' && !(specifier === 'zod' && namespace)) add('zod-import');
      }
    }
  }
  return violations;
}

function fileCircles(name: string, imports: PackageImports): Violation[] {
  const graph = new Map(
    [...imports].map(([file, found]) => [
      file,
      found
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(file), specifier)),
    ]),
  );
  return findCircles(graph).map((circle) => ({
    rule: 'circle',
    file: circle[0] ?? name,
    detail: circle.join(' → '),
  }));
}

/** `@scope/name` of `@scope/name/path`, `name` of `name/path`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function isOurs(dependency: string): boolean {
  return dependency.startsWith(scope);
}

function withoutScope(dependency: string): string {
  return dependency.slice(scope.length);
}

function mayUse(place: Place, dependency: string): boolean {
  return [...freeToAll, ...place.outside].some((allowed) =>
    allowed.endsWith('/*') ? dependency.startsWith(allowed.slice(0, -1)) : dependency === allowed,
  );
}
