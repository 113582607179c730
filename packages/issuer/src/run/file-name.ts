import { type IssueFormat, issueFormats } from '../issue-formats.ts';

/**
 * Name of a credential's file: what of its id may stand in a name, then the ending of its form. A
 * picture of a VC-JWT has another name than one of the same badge with an embedded proof.
 *
 * @internal
 */
export function fileName(id: string, format: IssueFormat, picture = ''): string {
  const stem = id.replace(/^urn:uuid:/, '').replaceAll(/[^A-Za-z0-9-]+/g, '-');
  const kind = format === 'ob3-jwt' ? issueFormats[format].fileEnding : '';
  return picture === '' ? `${stem}${issueFormats[format].fileEnding}` : `${stem}${kind}${picture}`;
}
