import type { JsonObject, JsonValue } from '@merkki/core';

type Patch = Readonly<Record<string, JsonValue | undefined>>;

/** A copy with the values at dotted paths replaced; `undefined` takes the member away. */
function patched(document: JsonObject, patch: Patch): JsonObject {
  const whole = structuredClone(document);
  for (const [path, value] of Object.entries(patch)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    const holder = parts.reduce<object>((here, part) => Reflect.get(here, part), whole);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return whole;
}

const context = 'https://w3id.org/openbadges/v2';

/** An issuer of Open Badges 2.0. */
export const issuer: JsonObject = {
  '@context': context,
  type: 'Issuer',
  id: 'https://school.example/issuer',
  name: 'Esimerkkikoulu',
  url: 'https://school.example',
  email: 'merkit@school.example',
  telephone: '+358401234567',
  description: 'A school.',
};

/** A badge class of Open Badges 2.0. */
export const badgeClass: JsonObject = {
  '@context': context,
  type: 'BadgeClass',
  id: 'https://school.example/badges/5',
  name: 'Turvallinen tulostus',
  description: 'Osaa tulostaa turvallisesti.',
  image: 'https://school.example/badges/5/image.png',
  criteria: 'https://school.example/badges/5/criteria',
  issuer,
};

const hash = `sha256$${'c7ef8640'.repeat(8)}`;

/** A whole badge of Open Badges 2.0, with changes at dotted paths. */
export function oldBadge(patch: Patch = {}): JsonObject {
  return patched(
    {
      '@context': context,
      type: 'Assertion',
      id: 'https://school.example/assertions/7',
      recipient: { type: 'email', hashed: true, salt: 'deadsea', identity: hash },
      issuedOn: '2022-05-31T12:00:00+03:00',
      verification: { type: 'hosted' },
      badge: badgeClass,
    },
    patch,
  );
}
