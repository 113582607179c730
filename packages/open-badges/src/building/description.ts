import type { MicroCredential } from '@merkki/model';
import type { Ledger } from './ledger.ts';
import type { NarrativeTexts } from './narrative-texts.ts';

/** What a section of the narrative is written from. */
export interface Description {
  readonly ledger: Ledger;
  readonly microCredential: MicroCredential;
  /** Pointer of the micro-credential in the source document. */
  readonly pointer: string;
  readonly texts: NarrativeTexts;
}
