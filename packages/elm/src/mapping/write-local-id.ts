import type { Identifier } from '../schemas/identifier.ts';
import type { ElmWriter } from './elm-writer.ts';

/** Writes an id that is unique inside the micro-credential, whose URI is the scheme. */
export function writeLocalId(writer: ElmWriter, id: string, scope: string): Identifier {
  return writer.identify<Identifier>('identifier', {
    type: 'Identifier',
    notation: id,
    schemeId: scope,
  });
}
