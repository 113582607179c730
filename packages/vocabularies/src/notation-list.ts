import type { ListSource } from './code-list.ts';

/** A list of which only the codes are held, so that one can tell whether it has one; frozen. */
export interface NotationList {
  /** URI of the concept scheme. */
  readonly scheme: string;
  /** What every URI of the list starts with. */
  readonly base: string;
  /** Where the list comes from. */
  readonly source: ListSource;
  /** The codes without their first two letters, separated by spaces, by these two letters. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Makes a frozen list of the codes of a generated module. */
export function notationList(
  { scheme, base, source }: Omit<NotationList, 'groups'>,
  groups: NotationList['groups'],
): NotationList {
  return Object.freeze({
    scheme,
    base,
    source: Object.freeze(source),
    groups: Object.freeze(groups),
  });
}
