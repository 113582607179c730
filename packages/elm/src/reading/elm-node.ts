import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Params,
  toPointer,
} from '@merkki/core';
import { isLocalId } from '../mapping/is-local-id.ts';
import type { LossCode } from '../problem-codes.ts';
import type { Account } from './account.ts';
import { type Body, maxDepth } from './node-index.ts';
import { readTexts, type Text } from './read-texts.ts';

/** What all nodes of one reading share. */
export interface Reading {
  readonly account: Account;
  readonly index: ReadonlyMap<string, readonly Body[]>;
  /** Languages in order of preference, for what the model has in one language. */
  readonly languages: readonly string[];
  /** Zone in which moments become calendar dates; without it each in its own. */
  readonly timeZone: string | undefined;
}

/** A value and where it stands. */
interface Spot {
  readonly value: JsonValue;
  readonly pointer: string;
}

/**
 * A node of a credential for reading: one value and a list of one are the same, and a member that does
 * not stand in its own body is looked up in the others of its id. Whatever is read is taken in the account.
 *
 * @internal
 */
export class ElmNode {
  /** Where the node is named. */
  readonly pointer: string;
  readonly reading: Reading;
  readonly #bodies: readonly Body[];

  constructor(reading: Reading, own: Body) {
    this.reading = reading;
    this.pointer = own.pointer;
    const { id } = own.value;
    const others = typeof id === 'string' ? (reading.index.get(id) ?? []) : [];
    this.#bodies = [own, ...others.filter(({ pointer }) => pointer !== own.pointer)];
  }

  /** The id; nothing where it is a number of this document alone. */
  id(): string | undefined {
    const [own] = this.#bodies;
    const id = own?.value['id'];
    if (own === undefined || typeof id !== 'string') return undefined;
    this.reading.account.take(`${own.pointer}/id`);
    this.#enter(own);
    return isLocalId(id) ? undefined : id;
  }

  /** The id, also one of this document alone. */
  anyId(): string | undefined {
    return this.id() ?? this.#ownId();
  }

  /** Whether the node has a type. */
  isA(type: string): boolean {
    return this.#spots('type').some(({ value }) => value === type);
  }

  /** Whether there is a member at all. */
  has(name: string): boolean {
    return this.#spots(name).length > 0;
  }

  /** The nodes of a member, in the document's order. */
  nodes(name: string): readonly ElmNode[] {
    return this.#spots(name).flatMap(({ value, pointer }) => {
      if (isJsonObject(value)) return [new ElmNode(this.reading, { value, pointer })];
      if (typeof value !== 'string' || !this.reading.index.has(value)) return [];
      this.reading.account.take(pointer);
      return [new ElmNode(this.reading, { value: { id: value }, pointer })];
    });
  }

  /** The node of a member that the model has one of; further ones are told as lost. */
  node(name: string): ElmNode | undefined {
    const [first, ...others] = this.nodes(name);
    for (const one of others) one.lose('loss.further-value');
    return first;
  }

  /** The first text of a member in each language. */
  text(name: string): Text | undefined {
    const texts = this.texts(name);
    if (texts === undefined) return undefined;
    const { account } = this.reading;
    return Object.fromEntries(
      Object.entries(texts).map(([language, [first, ...others]]) => {
        for (const { pointer } of others) account.lose(pointer, 'loss.further-value');
        return [language, first.text];
      }),
    );
  }

  /** All texts of a member by language, with their places; they are taken. */
  texts(name: string): ReturnType<typeof readTexts> {
    const spot = this.#member(name);
    if (spot === undefined) return undefined;
    const texts = readTexts(spot.value, spot.pointer);
    for (const { pointer } of Object.values(texts ?? {}).flat()) this.reading.account.take(pointer);
    return texts;
  }

  /** The one text that the model has place for, in the preferred language; the others are lost. */
  oneText(name: string): string | undefined {
    const texts = this.texts(name);
    if (texts === undefined) return undefined;
    const language =
      this.reading.languages.find((wanted) => Object.hasOwn(texts, wanted)) ??
      Object.keys(texts)[0];
    const chosen = language === undefined ? undefined : texts[language]?.[0];
    for (const { pointer } of Object.values(texts).flat()) {
      if (pointer !== chosen?.pointer) this.reading.account.lose(pointer, 'loss.further-value');
    }
    return chosen?.text;
  }

  /** The first value of a member, where it is text, a number or a truth value. */
  value(name: string): string | number | boolean | undefined {
    const [first, ...others] = this.#spots(name);
    if (first === undefined || typeof first.value === 'object') return undefined;
    for (const { pointer } of others) this.reading.account.lose(pointer, 'loss.further-value');
    this.reading.account.take(first.pointer);
    return first.value;
  }

  /** The first value of a member as text; other kinds of value are not taken. */
  string(name: string): string | undefined {
    const value = this.peek(name);
    return typeof value === 'string' && value !== '' ? String(this.value(name)) : undefined;
  }

  /** The first value of a member, which is not taken. */
  peek(name: string): JsonValue | undefined {
    return this.#spots(name)[0]?.value;
  }

  /** The first text of a member in each language, which is not taken. */
  peekTexts(name: string): Text {
    const spot = this.#member(name);
    const texts = spot === undefined ? undefined : readTexts(spot.value, spot.pointer);
    return Object.fromEntries(
      Object.entries(texts ?? {}).map(([language, [first]]) => [language, first.text]),
    );
  }

  /** Takes members with all below them, which say nothing that another value does not say. */
  take(...names: readonly string[]): void {
    for (const name of names) {
      const spot = this.#member(name);
      if (spot !== undefined) this.reading.account.take(spot.pointer);
    }
  }

  /** Takes the label and the notation of a concept of ours. */
  takeOwnConcept(): void {
    this.text('prefLabel');
    this.value('notation');
  }

  /** Takes the values of a member that say nothing more. */
  takeValues(name: string, isKnown: (value: JsonValue) => boolean): void {
    for (const { value, pointer } of this.#spots(name)) {
      if (isKnown(value)) this.reading.account.take(pointer);
    }
  }

  /** Notes that a member, or the whole node, is lost. */
  lose(code: LossCode, name?: string, params: Params = {}): void {
    const pointer = name === undefined ? this.pointer : this.#member(name)?.pointer;
    if (pointer !== undefined) this.reading.account.lose(pointer, code, params);
  }

  /** Takes the node with all below it. */
  takeWhole(): void {
    this.reading.account.take(this.pointer);
  }

  /** Whether another node says the very same, by its body or by its id alone. */
  isSame(other: ElmNode): boolean {
    const [own, others] = [this.#bodies[0]?.value, other.#bodies[0]?.value];
    const id = this.#ownId();
    if (id !== undefined && id === other.#ownId() && [own, others].some(isReference)) return true;
    return isEqual(own, others, 0);
  }

  #ownId(): string | undefined {
    const id = this.#bodies[0]?.value['id'];
    return typeof id === 'string' ? id : undefined;
  }

  #spots(name: string): readonly Spot[] {
    const spot = this.#member(name);
    if (spot === undefined) return [];
    return Array.isArray(spot.value)
      ? spot.value.map((value, index) => ({ value, pointer: `${spot.pointer}/${index}` }))
      : [spot];
  }

  #member(name: string): Spot | undefined {
    for (const body of this.#bodies) {
      const value = Object.hasOwn(body.value, name) ? body.value[name] : undefined;
      if (value === undefined || value === null) continue;
      this.#enter(body);
      return { value, pointer: `${body.pointer}${toPointer([name])}` };
    }
    return undefined;
  }

  /** A body that is read from: its type, and an id of this document alone, say nothing more. */
  #enter({ value, pointer }: Body): void {
    const { account } = this.reading;
    const { type } = value;
    if (typeof type === 'string' || (Array.isArray(type) && type.length === 1)) {
      account.take(`${pointer}/type`);
    }
    if (typeof value['id'] === 'string' && isLocalId(value['id'])) account.take(`${pointer}/id`);
  }
}

function isEqual(one: unknown, other: unknown, depth: number): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    depth <= maxDepth &&
    Array.isArray(one) === Array.isArray(other) &&
    entries.length === others.size &&
    entries.every(
      ([name, value]) => others.has(name) && isEqual(value, others.get(name), depth + 1),
    )
  );
}

function isReference(body: JsonObject | undefined): boolean {
  return body !== undefined && Object.keys(body).every((name) => name === 'id' || name === 'type');
}
