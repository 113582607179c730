import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import type * as z from 'zod';
import { FilledText } from '../primitives.ts';
import { isSecondContext } from './old-version.ts';
import type { UpgradeWork } from './work.ts';

/** A value of an old badge and its place. */
export interface OldValue {
  readonly value: JsonValue;
  readonly pointer: string;
}

/**
 * An object of an old badge. In JSON-LD a single value, a list of one and a list of many may stand for
 * each other, and null is nothing.
 *
 * @internal
 */
export class OldObject {
  readonly work: UpgradeWork;
  readonly members: JsonObject;
  readonly pointer: string;

  constructor(work: UpgradeWork, members: JsonObject, pointer: string) {
    this.work = work;
    this.members = members;
    this.pointer = pointer;
  }

  /** The place of a member. */
  at(name: string): string {
    return this.pointer + toPointer([name]);
  }

  /** The values of a member, one by one. */
  values(name: string): readonly OldValue[] {
    const member = this.members[name];
    const pointer = this.at(name);
    const all: readonly OldValue[] = Array.isArray(member)
      ? member.map((value: JsonValue, index) => ({ value, pointer: `${pointer}/${index}` }))
      : [{ value: member ?? null, pointer }];
    return all.filter(({ value }) => value !== null);
  }

  /** The id, by either of its names, where it fits. */
  id(schema: z.ZodType<string> = FilledText): string | undefined {
    return this.fit(Object.hasOwn(this.members, 'id') ? 'id' : '@id', schema);
  }

  /** The first value of a member that fits; others are lost. */
  fit<Value>(name: string, schema: z.ZodType<Value>): Value | undefined {
    let found: Value | undefined;
    for (const { value, pointer } of this.values(name)) {
      const parsed = schema.safeParse(value);
      if (!parsed.success) this.work.ledger.lose(pointer, 'loss.unfit');
      else if (found === undefined) {
        found = parsed.data;
        this.work.ledger.carry(pointer);
      }
    }
    return found;
  }

  /** A text: in the language asked for where there are several, else the first. Others are lost. */
  text(name: string): string | undefined {
    const texts = this.values(name).flatMap(({ value, pointer }) => {
      const tagged = isJsonObject(value) ? value : { '@value': value };
      const text = tagged['@value'];
      const language = String(tagged['@language'] ?? '');
      return typeof text === 'string' && /\S/.test(text) ? [{ text, language, pointer }] : [];
    });
    const wanted = this.work.options.language;
    const used = texts.find(({ language }) => language === wanted) ?? texts[0];
    for (const { language, pointer } of texts) {
      if (pointer === used?.pointer) this.work.ledger.carry(pointer);
      else if (language !== '')
        this.work.ledger.lose(pointer, 'loss.other-languages', { language });
    }
    return used?.text;
  }

  /** Accounts for contexts, types and extensions; types are known by their last word. */
  settle(...knownTypes: readonly string[]): void {
    const { ledger } = this.work;
    for (const [name, value] of Object.entries(this.members)) {
      const isExtension = isJsonObject(value) && [value['type']].flat().includes('Extension');
      if (isExtension || /^extensions?:/.test(name)) ledger.lose(this.at(name), 'loss.extension');
    }
    for (const { value, pointer } of this.values('@context')) {
      if (isSecondContext(value)) ledger.carry(pointer);
      else ledger.lose(pointer, 'loss.extension');
    }
    for (const { value, pointer } of [...this.values('type'), ...this.values('@type')]) {
      if (knownTypes.includes(lastWord(value))) ledger.carry(pointer);
    }
    for (const name of ['verification', 'verify']) {
      if (Object.hasOwn(this.members, name)) ledger.lose(this.at(name), 'loss.verification');
    }
    for (const { pointer } of this.values('endorsement')) {
      ledger.lose(pointer, 'loss.endorsement');
      this.work.advise('decide.endorsement', pointer);
    }
  }
}

/**
 * The last word of a type, which may be a compact or a whole IRI.
 *
 * @internal
 */
export function lastWord(type: unknown): string {
  return typeof type === 'string' ? type.replace(/^.*[#:/]/, '') : '';
}
