import type { JsonObject } from '@merkki/core';

/** What Opintopolku takes for one micro-credential: the study and one realisation of it. */
export interface KoutaDocument {
  /** The study (koulutus). */
  readonly koulutus: JsonObject;
  /** Its realisation (toteutus). */
  readonly toteutus: JsonObject;
}
