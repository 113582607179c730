import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { achievementTypes, alignmentTargetTypes, identifierTypes } from '@merkki/open-badges';
import fc from 'fast-check';

/** What a generated credential takes from outside. */
export interface Frame {
  readonly issuer: string;
  /** Address of the status list. */
  readonly statusList: string;
  /** An endorsement of the achievement, as VC-JWT. */
  readonly endorsementJwt: string;
}

/** Id of every generated achievement: what an endorsement is about. */
export const achievementId = 'https://school.example/achievements/1';

type Arbitrary = fc.Arbitrary<JsonValue>;
type Members = Readonly<Record<string, Arbitrary>>;

const words = ['care', 'wound', 'data', 'ethics', 'hoito', 'tietosuoja', 'värd', 'kunskap'];
const text: Arbitrary = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const number: Arbitrary = fc.integer({ min: 1, max: 60 });
const address = (path: string): Arbitrary =>
  fc.nat(10 ** 9).map((id) => `https://school.example/${path}/${id}`);
const instant: Arbitrary = fc
  .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2026, 5) })
  .map((at) => new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000Z', 'Z'));
const one = (...values: readonly string[]): Arbitrary => fc.constantFrom(...values);

/** An object with the required members, and each optional one in every second case. */
function object(type: string | undefined, required: Members, optional: Members = {}): Arbitrary {
  const named: Members = type === undefined ? {} : { type: fc.constant<JsonValue>([type]) };
  const members: Record<string, Arbitrary> = { ...named, ...required, ...optional };
  const requiredKeys = [...Object.keys(named), ...Object.keys(required)];
  return fc.record(members, { requiredKeys }).map((made) => made as JsonObject); // no member is undefined
}

const list = (element: Arbitrary): Arbitrary => fc.array(element, { minLength: 1, maxLength: 2 });
const uniqueTexts: Arbitrary = fc.uniqueArray(fc.constantFrom(...words), {
  minLength: 1,
  maxLength: 3,
});
const literalType = (type: string): Members => ({ type: fc.constant<JsonValue>(type) });

const image = object(
  undefined,
  { id: address('images'), ...literalType('Image') },
  { caption: text },
);
const identifierEntry = object(undefined, {
  ...literalType('IdentifierEntry'),
  identifier: text,
  identifierType: one(...identifierTypes),
});
const geo = object(undefined, {
  ...literalType('GeoCoordinates'),
  latitude: number,
  longitude: number,
});
const postal = object(
  'Address',
  {},
  {
    addressCountry: text,
    addressCountryCode: one('FI', 'SE', 'EE'),
    addressRegion: text,
    addressLocality: text,
    streetAddress: text,
    postOfficeBoxNumber: text,
    postalCode: text,
    geo,
  },
);
const alignment = object(
  'Alignment',
  { targetName: text, targetUrl: address('framework') },
  {
    targetCode: text,
    targetDescription: text,
    targetFramework: text,
    targetType: one(...alignmentTargetTypes),
  },
);
const profileMembers: Members = {
  name: text,
  url: address('about'),
  phone: one('+358 40 123 4567'),
  description: text,
  image,
  email: one('a@school.example', 'b@school.example'),
  address: postal,
  otherIdentifier: list(identifierEntry),
  official: text,
  familyName: text,
  givenName: text,
  additionalName: text,
  patronymicName: text,
  honorificPrefix: text,
  honorificSuffix: text,
  familyNamePrefix: text,
  dateOfBirth: one('1990-02-28', '2001-12-31'),
};
const organisation = object('Profile', { id: address('organisations') }, profileMembers);
const profile = (id: Arbitrary): Arbitrary =>
  object('Profile', { id }, { ...profileMembers, parentOrg: organisation });

const level = object(
  'RubricCriterionLevel',
  { id: address('levels'), name: text },
  { description: text, level: text, points: text, alignment: list(alignment) },
);
const descriptionId = 'https://school.example/results/1';
const resultDescription = object(
  'ResultDescription',
  {
    id: fc.constant<JsonValue>(descriptionId),
    name: text,
    resultType: one('RubricCriterion', 'RubricCriterionLevel'),
  },
  { alignment: list(alignment), rubricCriterionLevel: list(level) },
);
const related = object(
  'Related',
  { id: address('editions') },
  { inLanguage: one('fi', 'sv', 'en'), version: text },
);
const evidence = object(
  'Evidence',
  {},
  {
    id: address('work'),
    narrative: text,
    name: text,
    description: text,
    genre: text,
    audience: text,
  },
);
const identity = object(
  undefined,
  {
    ...literalType('IdentityObject'),
    hashed: fc.constant<JsonValue>(false),
    identityHash: text,
    identityType: one('emailAddress', 'userName'),
  },
  { salt: text },
);
const result = object(
  'Result',
  {
    resultDescription: fc.constant<JsonValue>(descriptionId),
    status: one('Completed', 'InProgress'),
  },
  { alignment: list(alignment) },
);

function achievement(frame: Frame): Arbitrary {
  return object(
    'Achievement',
    {
      id: fc.constant<JsonValue>(achievementId),
      name: text,
      description: text,
      criteria: object(undefined, { narrative: text }, { id: address('criteria') }),
    },
    {
      achievementType: one(...achievementTypes),
      alignment: list(alignment),
      creator: profile(address('creators')),
      creditsAvailable: number,
      endorsementJwt: fc.constant<JsonValue>([frame.endorsementJwt]),
      fieldOfStudy: text,
      humanCode: text,
      image,
      inLanguage: one('fi', 'sv', 'en'),
      otherIdentifier: list(identifierEntry),
      related: list(related),
      resultDescription: fc.tuple(resultDescription).map((only) => [...only]),
      specialization: text,
      tag: uniqueTexts,
      version: text,
    },
  );
}

function subject(frame: Frame): Arbitrary {
  return object(
    'AchievementSubject',
    { id: one('did:example:learner-1', 'did:example:learner-2'), achievement: achievement(frame) },
    {
      activityStartDate: fc.constant<JsonValue>('2026-01-07T08:00:00Z'),
      activityEndDate: fc.constant<JsonValue>('2026-03-31T08:00:00Z'),
      creditsEarned: number,
      identifier: list(identity),
      image,
      licenseNumber: text,
      narrative: text,
      result: list(result),
      role: text,
      source: profile(address('sources')),
      term: text,
    },
  );
}

/** Badges of every shape that the model allows; results only where they are described. */
export function credentialArbitrary(frame: Frame): fc.Arbitrary<JsonObject> {
  const entry = (index: number): JsonObject => ({
    id: `${frame.statusList}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: frame.statusList,
  });
  const whole = object(
    undefined,
    {
      '@context': fc.constant<JsonValue>([
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      ]),
      id: fc.uuid().map((id) => `urn:uuid:${id}`),
      type: fc.constant<JsonValue>(['VerifiableCredential', 'OpenBadgeCredential']),
      name: text,
      issuer: profile(fc.constant<JsonValue>(frame.issuer)),
      validFrom: instant,
      credentialSubject: subject(frame),
    },
    {
      description: text,
      image,
      awardedDate: instant,
      evidence: list(evidence),
      validUntil: fc.constant<JsonValue>('2031-01-01T00:00:00Z'),
      credentialSchema: fc.constant<JsonValue>([
        {
          id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
          type: '1EdTechJsonSchemaValidator2019',
        },
      ]),
      credentialStatus: fc.nat(131_071).map(entry),
      refreshService: object(undefined, {
        id: address('refresh'),
        ...literalType('1EdTechCredentialRefresh'),
      }),
      termsOfUse: list(
        object(undefined, { ...literalType('https://school.example/Terms'), id: address('terms') }),
      ),
    },
  );
  return whole.map((credential) => sound(credential as JsonObject)); // an object by its arbitrary
}

/** A result needs its description. */
function sound(credential: JsonObject): JsonObject {
  const subjectOf = credential['credentialSubject'] as JsonObject; // as the arbitraries make them
  const achieved = subjectOf['achievement'] as JsonObject;
  if (achieved['resultDescription'] !== undefined) return credential;
  const { result: _result, ...rest } = subjectOf;
  return { ...credential, credentialSubject: rest };
}

/** How often each class stands in a document. */
export function countClasses(
  value: JsonValue,
  counts: Map<string, number> = new Map(),
): Map<string, number> {
  if (Array.isArray(value)) for (const element of value) countClasses(element, counts);
  else if (isJsonObject(value)) {
    for (const type of [value['type'] ?? []].flat()) {
      if (typeof type === 'string') counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    for (const member of Object.values(value)) countClasses(member, counts);
  }
  return counts;
}

/** The shape of a document: its members at every depth, without the values. */
export function shapeOf(value: JsonValue): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
  if (!isJsonObject(value)) return typeof value;
  const members = Object.entries(value).map(([name, member]) => `${name}:${shapeOf(member)}`);
  return `{${members.sort().join()}}`;
}
