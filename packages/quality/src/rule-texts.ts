import type { Messages, Params } from '@merkki/core';
import type { Rule, RuleInfo } from './rule.ts';

/** A text, or how it is made of the parameters. */
export type Text = string | ((params: Params) => string);

type VariantOf<R> = R extends RuleInfo<string, infer Variant> ? Variant : never;

/** What a rule says when it does not pass: a person's evidence is missing, or something else is. */
type OpenKind<R> = R extends { readonly kind: 'evidence' } ? 'needs-evidence' : 'fail';

/**
 * The texts of one rule: its name, a statement of what it asks for; one text for each kind of
 * failure; and what to say when it passes, where the name is not enough.
 */
export type RuleText<Kind extends string> = {
  readonly title: string;
  readonly pass?: string;
} & { readonly [Each in Kind]: Text };

/** The texts of a group of rules in one language, by rule id. */
export type RuleTexts<R extends Rule> = {
  readonly [Id in R['id']]: RuleText<
    VariantOf<Extract<R, { id: Id }>> | OpenKind<Extract<R, { id: Id }>>
  >;
};

/** Codes of the texts of a group of rules, such as `eu-a1-02.fail`. */
export type RuleTextCode<R> =
  R extends RuleInfo<infer Id, infer Variant>
    ? `${Lowercase<Id>}.${'title' | 'pass' | OpenKind<R> | Variant}`
    : never;

/** Makes the messages of a catalogue out of the texts of a group. */
export function toMessages<R extends Rule>(texts: RuleTexts<R>): Messages<RuleTextCode<R>> {
  const entries = Object.entries<Readonly<Record<string, Text>>>(texts).flatMap(([id, ofRule]) =>
    Object.entries({ pass: `${String(ofRule['title'])}.`, ...ofRule }).map(([kind, text]) => [
      `${id.toLowerCase()}.${kind}`,
      typeof text === 'string' ? () => text : text,
    ]),
  );
  // Keys and kinds are those that RuleTexts demands; Object.entries forgets them.
  return Object.fromEntries(entries) as Messages<RuleTextCode<R>>;
}
