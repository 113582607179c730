import { readdirSync, readFileSync } from 'node:fs';
import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { readDocument } from '@merkki/model';
import type { CredentialFacts } from '../src/credential-facts.ts';
import { parseProfile } from '../src/profiles/parse-profile.ts';
import type { Profile } from '../src/profiles/profile.ts';

const folder = new URL('../examples/', import.meta.url);

/** A change of the base document: values by JSON Pointer, and members taken away. */
export interface Patch {
  readonly set: JsonObject;
  readonly remove: readonly string[];
  readonly credential?: CredentialFacts;
}

/** A change with which the rule fails: as which kind, and where. */
export interface FailingExample extends Patch {
  readonly as: string;
  readonly at: readonly string[];
}

/** The examples of one rule. */
export interface RuleExamples {
  /** The profile to check with, where it is not the rule's own. */
  readonly profile?: string | Profile;
  /** The stage to check at, for a rule of both. */
  readonly stage?: 'award';
  readonly passes: readonly Patch[];
  readonly fails: readonly FailingExample[];
}

/** Moment at which every example is checked. */
export const exampleMoment = '2026-11-23T12:00:00Z';

/** Ids of the rules that have examples. */
export function exampleIds(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** The examples of a rule. */
export function readExamples(ruleId: string): RuleExamples {
  const document = readYaml(`${ruleId}.yaml`);
  const { profile } = document;
  return {
    ...(profile === undefined ? {} : { profile: toProfile(profile) }),
    ...(document['stage'] === 'award' ? { stage: 'award' } : {}),
    passes: objects(document['passes']).map(toPatch),
    fails: objects(document['fails']).map((example) => ({
      ...toPatch(example),
      as: typeof example['as'] === 'string' ? example['as'] : 'fail',
      at: texts(example['at']),
    })),
  };
}

/** The complete document that the examples of a rule change: a description, or a record with it. */
export function readBase(kind: 'definition' | 'award'): JsonObject {
  const definition = readYaml('base/definition.yaml');
  if (kind === 'definition') return definition;
  return { ...readYaml('base/award.yaml'), microCredential: definition };
}

function readYaml(path: string): JsonObject {
  const read = readDocument(readFileSync(new URL(path, folder), 'utf8'));
  if (!read.ok || !isJsonObject(read.value.value)) throw new Error(`examples/${path} is no YAML.`);
  return read.value.value;
}

function toPatch(example: JsonObject): Patch {
  const { set, remove, credential } = example;
  return {
    set: isJsonObject(set) ? set : {},
    remove: texts(remove),
    // The examples are ours; the tests would show a wrong one.
    ...(isJsonObject(credential) ? { credential: credential as unknown as CredentialFacts } : {}),
  };
}

function toProfile(value: JsonValue): string | Profile {
  if (typeof value === 'string') return value;
  const parsed = parseProfile(value);
  if (!parsed.ok) throw new Error('A profile of the examples is none.');
  return parsed.value;
}

function objects(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function texts(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
