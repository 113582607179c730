import type { Problem, SourceRef } from '@merkki/core';
import type { XmlPosition } from '../xml/xml-element.ts';
import type { VirtaProblemCode } from './problem-codes.ts';

/** Something that is wrong with an XML document for VIRTA. */
export interface VirtaProblem extends Problem {
  /** Stable code. */
  readonly code: VirtaProblemCode;
  /** `error`: the schema or its text does not allow it. `warning`: a rule that is read out of them. */
  readonly severity: 'error' | 'warning';
  /** JSON Pointer into the document as a tree, as `readVirta` and `toVirta` have it. */
  readonly pointer: string;
  /** Path in the XML, such as `/Opintosuoritukset/Opintosuoritus[2]/SuoritusPvm`. */
  readonly path: string;
  /** Line in the XML, from 1. */
  readonly line: number;
  /** Column in the XML in UTF-16 code units, from 1. */
  readonly column: number;
}

/** A place in the document, in each way in which one is named. */
export interface VirtaPlace {
  /** JSON Pointer into the tree. */
  readonly pointer: string;
  /** Path in the XML. */
  readonly path: string;
  /** Line and column. */
  readonly position: XmlPosition;
}

/** What is told of a problem beside its place. */
export interface VirtaFinding {
  /** Stable code. */
  readonly code: VirtaProblemCode;
  /** Values for the text. Default: none. */
  readonly params?: Problem['params'];
  /** Default: error. */
  readonly severity?: VirtaProblem['severity'];
  /** Where the rule was read. */
  readonly source?: SourceRef;
}

/** Makes a problem. */
export function virtaProblem(place: VirtaPlace, finding: VirtaFinding): VirtaProblem {
  const { code, params = {}, severity = 'error', source } = finding;
  return {
    code,
    severity,
    pointer: place.pointer,
    path: place.path,
    line: place.position.line,
    column: place.position.column,
    params,
    ...(source === undefined ? {} : { source }),
  };
}
