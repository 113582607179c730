import type { IssueFormat } from '../issue-formats.ts';
import type { FormatMaker } from './format-maker.ts';

/**
 * What makes a format. It is loaded when it is first needed: JSON-LD and X.509 are large.
 *
 * @internal
 */
export async function makerOf(format: IssueFormat): Promise<FormatMaker> {
  switch (format) {
    case 'ob3-di':
      return (await import('./open-badge-maker.ts')).openBadgeMaker;
    case 'ob3-jwt':
      return (await import('./open-badge-maker.ts')).openBadgeJwtMaker;
    case 'elm-jades':
      return (await import('./elm-maker.ts')).elmMaker;
    case 'elm-di':
      return (await import('./elm-di-maker.ts')).elmDiMaker;
    case 'sd-jwt':
      return (await import('./sd-jwt-maker.ts')).sdJwtMaker;
  }
}
