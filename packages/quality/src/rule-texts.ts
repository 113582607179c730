import type { Messages, Params } from '@merkki/core';
import type { Rule, RuleInfo } from './rule.ts';

/** A text, or how it is made of the parameters. */
export type Text = string | ((params: Params) => string);

type VariantOf<R> = R extends RuleInfo<string, infer Variant> ? Variant : never;

/** The texts of one rule: its name, what holds when it passes, and one text for each kind of failure. */
export type RuleText<Variant extends string> = {
  readonly title: string;
  readonly pass: string;
} & { readonly [Kind in Variant | 'fail']: Text };

/** The texts of a group of rules in one language, by rule id. */
export type RuleTexts<R extends Rule> = {
  readonly [Id in R['id']]: RuleText<VariantOf<Extract<R, { id: Id }>>>;
};

/** Codes of the texts of a group of rules, such as `eu-a1-02.fail`. */
export type RuleTextCode<R> =
  R extends RuleInfo<infer Id, infer Variant>
    ? `${Lowercase<Id>}.${'title' | 'pass' | 'fail' | Variant}`
    : never;

/** Makes the messages of a catalogue out of the texts of a group. */
export function toMessages<R extends Rule>(texts: RuleTexts<R>): Messages<RuleTextCode<R>> {
  const entries = Object.entries<Readonly<Record<string, Text>>>(texts).flatMap(([id, ofRule]) =>
    Object.entries(ofRule).map(([kind, text]) => [
      `${id.toLowerCase()}.${kind}`,
      typeof text === 'string' ? () => text : text,
    ]),
  );
  // Keys and kinds are those that RuleTexts demands; Object.entries forgets them.
  return Object.fromEntries(entries) as Messages<RuleTextCode<R>>;
}
