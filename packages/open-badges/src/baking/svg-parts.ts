import type { Params } from '@merkki/core';
import type { BakeProblemCode } from '../problem-codes.ts';
import type { XmlToken } from './scan-xml.ts';

/** An element of the badge namespace. */
export interface BadgeElement {
  /** True for the first element inside the root. */
  readonly isFirst: boolean;
  readonly verify: string | undefined;
  /** Text and CDATA inside, joined; `undefined` when there is nothing but space. */
  readonly body: string | undefined;
}

/** What matters of an SVG. */
export interface SvgParts {
  readonly text: string;
  /** The root's start tag. */
  readonly root: Extract<XmlToken, { kind: 'open' }>;
  /** Prefix → namespace as the root declares them. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly badges: readonly BadgeElement[];
  /** The first element inside the root is a `credential` of no or another namespace. */
  readonly hasForeignCredential: boolean;
  readonly hasOldBadge: boolean;
}

/** Why an SVG is refused. */
export interface SvgRefusal {
  readonly code: BakeProblemCode;
  readonly params?: Params;
}

/** Namespace of a baked Open Badge 3.0. */
export const badgeNamespace = 'https://purl.imsglobal.org/ob/v3p0';
