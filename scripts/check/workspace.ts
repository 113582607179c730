import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository. */
export const root: string = join(import.meta.dirname, '../..');

/** One way into a published package. */
export interface PackageEntry {
  /** Name of the package, such as `@merkki/open-badges`. */
  readonly packageName: string;
  /** Folder of the package. */
  readonly folder: string;
  /** What users import, such as `@merkki/open-badges/bake`. */
  readonly specifier: string;
  /** Name for files about this entry: `index`, `bake`, `locales-fi`. */
  readonly name: string;
  /** Declarations of the built entry. */
  readonly types: string;
}

interface Manifest {
  readonly name: string;
  readonly publishConfig?: {
    readonly exports?: Readonly<Record<string, string | { readonly types: string }>>;
  };
}

/** The folders of the published packages, sorted. */
export function packageFolders(): string[] {
  const packages = join(root, 'packages');
  return readdirSync(packages)
    .sort()
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(join(folder, 'package.json')));
}

/** Every entry of every published package, by what `publishConfig.exports` says. */
export function packageEntries(): PackageEntry[] {
  return packageFolders().flatMap((folder) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return Object.entries(manifest.publishConfig?.exports ?? {}).flatMap(([path, target]) =>
      typeof target === 'string'
        ? []
        : [
            {
              packageName: manifest.name,
              folder,
              specifier: manifest.name + path.slice(1),
              name: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'),
              types: join(folder, target.types),
            },
          ],
    );
  });
}
