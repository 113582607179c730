import fc from 'fast-check';

/** A text that comes up once in a document. */
const word = fc.stringMatching(/^[a-z]{12} [a-z]{4}$/);
const address = fc.stringMatching(/^https:\/\/[a-z]{12}\.example\/[a-z]{4}$/);
const junk = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: 1_000_000 }),
  word,
  fc.constant([]),
  fc.constant({}),
  fc.dictionary(fc.stringMatching(/^[a-z~/]{3}$/), word, { maxKeys: 2 }),
);

/** A value, a list of one, or a list of some. */
function some<T>(value: fc.Arbitrary<T>) {
  return fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.tuple(value));
}

/** Mostly what belongs there, and sometimes anything. */
function mostly<T>(value: fc.Arbitrary<T>) {
  return fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: junk });
}

const text = fc.oneof(
  word,
  fc.array(fc.record({ '@value': word, '@language': fc.constantFrom('fi', 'sv') }), {
    maxLength: 2,
  }),
);
const image = fc.oneof(
  address,
  fc.record({ id: mostly(address), caption: word, author: address }, { requiredKeys: ['id'] }),
);
const unknown = fc.dictionary(fc.stringMatching(/^(extensions:)?[a-z]{9}$/), mostly(word), {
  maxKeys: 2,
});
const optional: { requiredKeys: [] } = { requiredKeys: [] };
const type = (name: string) => mostly(fc.constantFrom(name, `obi:${name}`));
const evidence = fc.record(
  {
    id: mostly(address),
    type: type('Evidence'),
    narrative: text,
    name: text,
    genre: text,
    x: junk,
  },
  optional,
);
const alignment = fc.record(
  { targetName: mostly(text), targetUrl: mostly(address), targetCode: text, x: junk },
  optional,
);
const related = fc.record(
  { id: mostly(address), '@language': mostly(fc.constantFrom('sv')), version: mostly(word) },
  optional,
);
const criteria = fc.oneof(
  address,
  fc.record({ id: mostly(address), narrative: text, x: junk }, optional),
);

const issuer = fc.record(
  {
    type: fc.constant('Issuer'),
    id: address,
    name: mostly(text),
    url: mostly(address),
    telephone: mostly(text),
    description: mostly(text),
    email: mostly(word.map((one) => `${one.replace(' ', '@')}.example`)),
    image: some(image),
    publicKey: some(mostly(address)),
    revocationList: mostly(address),
    verification: junk,
    endorsement: some(address),
  },
  { requiredKeys: ['type', 'id'] },
);

const badgeClass = fc.record(
  {
    type: fc.constant('BadgeClass'),
    id: address,
    name: word,
    description: mostly(text),
    image: mostly(some(image)),
    criteria: mostly(some(criteria)),
    alignment: mostly(some(alignment)),
    tags: mostly(some(word)),
    related: mostly(some(related)),
    version: mostly(fc.oneof(word, fc.nat())),
    '@language': mostly(fc.constantFrom('fi', 'sv-FI')),
    endorsement: some(junk),
    issuer: fc.tuple(issuer, unknown).map(([known, others]) => ({ ...others, ...known })),
  },
  { requiredKeys: ['type', 'id', 'name', 'issuer'] },
);

const date = fc.constantFrom('2022-05-31', '2022-05-31T12:00+03:00', '2022-05-31T12:00:00');
const recipient = fc.record(
  {
    type: mostly(fc.constantFrom('email', 'url', 'id')),
    identity: fc.oneof(word, address),
    salt: mostly(word),
    x: junk,
  },
  { requiredKeys: ['identity'] },
);
const assertion = fc.record(
  {
    '@context': fc.constantFrom('https://w3id.org/openbadges/v2', [
      'https://w3id.org/openbadges/v2',
      'https://terms.example',
    ]),
    type: fc.constantFrom('Assertion', ['Assertion', 'https://types.example#Special']),
    id: address,
    recipient: fc.oneof(recipient, fc.array(recipient, { minLength: 1, maxLength: 2 })),
    issuedOn: date,
    expires: fc.oneof(date, fc.constant(null)),
    verification: mostly(fc.constant({ type: 'SignedBadge', creator: 'https://key.example' })),
    revoked: fc.constantFrom(false, null),
    evidence: mostly(some(fc.oneof(address, evidence))),
    narrative: mostly(text),
    image: mostly(image),
    uid: word,
    badge: fc.tuple(badgeClass, unknown).map(([known, others]) => ({ ...others, ...known })),
  },
  { requiredKeys: ['@context', 'type', 'id', 'recipient', 'issuedOn', 'badge'] },
);
/** Badges of Open Badges 2.0: mostly good, with members that are left out, repeated or unfit. */
export const oldBadges = fc
  .tuple(assertion, unknown)
  .map(([known, others]) => ({ ...others, ...known }));
