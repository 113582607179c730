import { isJsonObject } from '@merkki/core';
import {
  type MicroCredentialAwardDraft,
  type MicroCredentialDraft,
  type Parsed,
  parseMicroCredential,
  parseMicroCredentialAward,
  toMicroCredentialAwardDraft,
  toMicroCredentialDraft,
} from '@merkki/model';
import type { Subject } from './evaluate-rule.ts';

/** A document as its parser and as the rules see it. */
export interface ReadDocument {
  readonly parsed: Parsed<unknown>;
  readonly root: Subject['root'];
  readonly award: MicroCredentialAwardDraft;
  readonly microCredential: MicroCredentialDraft;
}

/**
 * Reads a definition or an award; one with a member `microCredential` is an award. A document that
 * parses is a draft as it stands: most are read by the schema only once.
 */
export function readForRules(document: unknown): ReadDocument {
  const isAward = isJsonObject(document) && Object.hasOwn(document, 'microCredential');
  return isAward ? readAward(document) : readDefinition(document);
}

function readDefinition(document: unknown): ReadDocument {
  const parsed = parseMicroCredential(document);
  const microCredential = parsed.ok ? parsed.value : toMicroCredentialDraft(document);
  return { parsed, root: 'definition', award: {}, microCredential };
}

function readAward(document: unknown): ReadDocument {
  const parsed = parseMicroCredentialAward(document);
  const award = parsed.ok ? parsed.value : toMicroCredentialAwardDraft(document);
  return { parsed, root: 'award', award, microCredential: award.microCredential ?? {} };
}
