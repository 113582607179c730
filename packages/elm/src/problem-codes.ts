/** Codes of what a mapping to ELM could not carry as data. */
export type LossCode =
  /** It concerns the provider's own administration and does not belong in a credential. */
  | 'loss.internal'
  /** ELM has no place for it. */
  | 'loss.no-place'
  /** The outcome is not among those that the learner achieved. */
  | 'loss.not-achieved'
  /** The learner took no course, so nothing is said about one. */
  | 'loss.not-taken'
  /** It concerns a realisation before it is taken: enrolment, price, places, contact. */
  | 'loss.offering'
  /** It belongs to another realisation than the learner's. */
  | 'loss.other-offering'
  /** It is personal data that a credential does not need. */
  | 'loss.personal-data'
  /** Another value stands in its place. */
  | 'loss.replaced'
  /** It stands in words only, not as data. */
  | 'loss.text-only'
  /** No code of the list that ELM demands. */
  | 'loss.unknown-code'
  /** The model does not know the member. */
  | 'loss.unknown-member'
  /** It refers to something that the definition does not have. */
  | 'loss.unknown-reference';

/** Codes of what a profile check finds. */
export type ProfileCode =
  /** Every constraint of the profile holds. */
  | 'profile.ok'
  /** The document is too deep to be checked. */
  | 'profile.too-deep'
  /** No profile of this package has this id. */
  | 'profile.unknown-profile'
  /** Nothing in the document has a class that the profile looks at. */
  | 'profile.no-target'
  /** Fewer values than required (`member`, `min`, `found`). */
  | 'profile.min-count'
  /** More values than allowed (`member`, `max`, `found`). */
  | 'profile.max-count'
  /** A value of another datatype, such as a plain text where a language map belongs (`datatype`). */
  | 'profile.datatype'
  /** Two texts in one language where one is allowed (`language`). */
  | 'profile.unique-lang'
  /** A node of another class (`expected`). */
  | 'profile.class'
  /** A literal is wanted, and a node stands there. */
  | 'profile.literal'
  /** A node with an IRI is wanted. */
  | 'profile.iri'
  /** The value does not say that it is of the list that the profile demands (`scheme`). */
  | 'profile.in-scheme'
  /** The node does not meet a shape that its place demands (`shape`). */
  | 'profile.node';

/** Codes of reading, building and sealing. */
export type ElmProblemCode =
  /** The document is no JSON object, and no array of one. */
  | 'elm.not-object'
  /** The document is no European Digital Credential. */
  | 'elm.type'
  /** The credential stood in an upload wrapper `{ "credential": … }` (note). */
  | 'elm.wrapped'
  /** The credential stood in an array of one (note). */
  | 'elm.array'
  /** The ELM context is named by https, which Europass does not (note). */
  | 'elm.context-alias'
  /** Something stands where an object or a list belongs, and was left out (note). */
  | 'elm.shape'
  /** Two different bodies carry one node id (`other`). */
  | 'elm.id-conflict'
  /** A country has no code in the EU list. */
  | 'elm.country-unknown'
  /** A display language has no code in the EU list. */
  | 'elm.language-unknown'
  /** The content type of the display image is not in the EU list. */
  | 'elm.image-type-unknown'
  /** A moment is no date and time with zone. */
  | 'elm.instant';
