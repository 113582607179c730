import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path from the root of the repository, with slashes → text. */
export type FileMap = ReadonlyMap<string, string>;

/** Reads the manifests and the source files of all packages. */
export function readWorkspace(root: string): FileMap {
  const patterns = ['package.json', 'src/**/*.ts', 'bin/*.js'].map((part) => `packages/*/${part}`);
  const paths = globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    paths
      .filter((path) =>
        existsSync(join(root, path.split('/').slice(0, 2).join('/'), 'package.json')),
      )
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}
