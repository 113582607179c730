import { PersonUri, Url } from '../primitives.ts';
import { Profile } from '../schemas/profile.ts';
import { imageOf } from './image-of.ts';
import type { OldObject } from './old-object.ts';

/**
 * The profile of an old issuer. With a new id the former address is kept as another identifier.
 *
 * @see Open Badges 2.0, Profile; Open Badges 3.0, appendix B.1.17 and its Implementation Guide,
 * "How to support both OB 2.0 and OB 3.0 as an Issuer".
 * @internal
 */
export function profileOf(issuer: OldObject): Profile {
  const { work } = issuer;
  issuer.settle('Profile', 'Issuer');
  const former = issuer.id();
  const id = work.options.issuerId ?? former;
  if (id === undefined || !PersonUri.safeParse(id).success) {
    work.refuse(id === undefined ? 'schema.missing' : 'schema.format', issuer.at('id'));
  }
  if (work.options.issuerId === undefined) work.ask('decide.issuer-did', issuer.at('id'));
  else if (former !== id) work.advise('decide.also-known-as', issuer.at('id'));
  for (const { pointer } of issuer.values('publicKey')) work.ledger.lose(pointer, 'loss.key');
  for (const { pointer } of issuer.values('revocationList')) {
    work.ledger.carry(pointer); // told by the decision
    work.ask('decide.status', pointer);
  }
  const name = issuer.text('name');
  const url = issuer.fit('url', Url);
  const phone = issuer.text('telephone');
  const description = issuer.text('description');
  const email = issuer.fit('email', Profile.shape.email.unwrap());
  const image = imageOf(issuer);
  return {
    id: id ?? '',
    type: ['Profile'],
    ...(name === undefined ? {} : { name }),
    ...(url === undefined ? {} : { url }),
    ...(phone === undefined ? {} : { phone }),
    ...(description === undefined ? {} : { description }),
    ...(image === undefined ? {} : { image }),
    ...(email === undefined ? {} : { email }),
    ...(former === undefined || former === id
      ? {}
      : {
          otherIdentifier: [
            { type: 'IdentifierEntry', identifier: former, identifierType: 'identifier' },
          ],
        }),
  };
}
