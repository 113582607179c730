import type { Draft, Level } from '@merkki/model';
import { findByUri, nationalFrameworks, nationalLevels } from '@merkki/vocabularies';
import { isText } from '../draft-values.ts';

type National = Draft<Level>['nqf'];

/** A national framework as rules know it: its codes, and its key in the EU list. */
export interface Framework {
  /** Abbreviations that documents use. */
  readonly names: readonly string[];
  /** Prefix of its levels in the EU list. */
  readonly prefix: string;
  /** Key in the EU list. */
  readonly key: string;
}

/** The frameworks that rules of the catalogue ask for. */
export const frameworks = {
  estonian: { names: ['EstQF', 'EKR'], prefix: 'EstQF-', key: 'estonian-qualifications-framework' },
  finnish: {
    names: ['FiNQF'],
    prefix: 'FiNQF-',
    key: 'finnish-national-qualifications-framework',
  },
  flemish: { names: ['VKS'], prefix: 'FQF-', key: 'flemish-qualifications-framework' },
  irish: {
    names: ['NFQ', 'IE-NQF'],
    prefix: 'IE-NQF-',
    key: 'irish-national-framework-of-qualifications',
  },
  maltese: {
    names: ['MQF'],
    prefix: 'MQF-',
    key: 'maltese-national-qualifications-framework',
  },
  croatian: { names: ['CROQF', 'HKO'], prefix: 'CROQF-', key: 'croatian-qualifications-framework' },
  dutch: { names: ['NLQF'], prefix: 'NLQF-', key: 'dutch-national-qualifications-framework' },
} as const satisfies Readonly<Record<string, Framework>>;

/** Tells whether a level is one of the framework: by its address in the EU list, notation or label. */
export function isOf(nqf: National, { names, key }: Framework): boolean {
  const { id, notation, prefLabel } = nqf?.framework ?? {};
  if (isText(id)) return findByUri(nationalFrameworks, id)?.code === key;
  return [notation, ...Object.values(prefLabel ?? {})].some(
    (text) =>
      isText(text) &&
      names.some((name) => text.trim().toLowerCase().startsWith(name.toLowerCase())),
  );
}

/** The level as the framework counts it: `6` for "6", "FiNQF-6" and "FiNQF 6". */
export function levelNumber(nqf: National): string | undefined {
  const { level } = nqf ?? {};
  return isText(level) ? /(?:^|[\s-])(\d+)$/.exec(level.trim())?.[1] : undefined;
}

/** Numbers of the levels of the framework in the EU list. */
export function levelsOf({ prefix }: Framework): readonly string[] {
  return nationalLevels.entries.flatMap(({ code }) =>
    code.startsWith(prefix) ? [code.slice(prefix.length)] : [],
  );
}

/** The framework that a level names, if rules know it. */
export function frameworkOf(nqf: National): Framework | undefined {
  return Object.values(frameworks).find((framework) => isOf(nqf, framework));
}
