/** Codes of what a mapping to ELM could not carry as data. */
export type LossCode =
  /** It says how a viewer shows the credential; found by reading, as are the six below. */
  | 'loss.display'
  /** The model has one value of this, and another one was taken. */
  | 'loss.further-value'
  /** The model of the micro-credential has no element for it. */
  | 'loss.no-element'
  /** It is a claim beside the micro-credential. */
  | 'loss.other-claim'
  /** Of a moment only the calendar date was taken. */
  | 'loss.time-of-day'
  /** It has not the form of what belongs here, such as a duration of months for hours. */
  | 'loss.unreadable'
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
  /** A number above what is allowed (`max`). */
  | 'profile.max-value'
  /** Another constraint of given shapes is not met (`constraint`, as SHACL names it). */
  | 'profile.constraint'
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
  /** A value names a list whose values look otherwise (`scheme`). */
  | 'elm.concept.foreign'
  /** Label or notation of a value are those of another one (`scheme`, `member`). */
  | 'elm.concept.label'
  /** A value of a list names another list (`scheme`: its own). */
  | 'elm.concept.scheme'
  /** A value names a list that does not have it (`scheme`). */
  | 'elm.concept.unknown'
  /** Two different bodies carry one node id (`other`). */
  | 'elm.id-conflict'
  /** The context of data model 2.0 cannot stand beside the European one. */
  | 'elm.context-vcdm2'
  /** The issuer of a credential for a DID key is named by no DID. */
  | 'elm.did'
  /** The issuer has no VAT or business number from which its identifier could be made. */
  | 'elm.issuer-identifier-missing'
  /** Who issues for another organisation says nothing about its mandate. */
  | 'elm.mandate-missing'
  /** A country has no code in the EU list. */
  | 'elm.country-unknown'
  /** A display language has no code in the EU list. */
  | 'elm.language-unknown'
  /** The content type of the display image is not in the EU list. */
  | 'elm.image-type-unknown'
  /** The zone of dates is not known. */
  | 'elm.time-zone'
  /** A moment is no date and time with zone. */
  | 'elm.instant';
