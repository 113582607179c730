import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { localised } from '../converters/localised.ts';
import type { ProfileField } from '../engine/converter.ts';
import { codeEntries } from '../ooapi/code-entries.ts';
import { organisationConsumer } from '../ooapi/consumer-fields.ts';
import { idCode, uuidRows } from '../ooapi/entity-uuid.ts';
import { firstText } from '../ooapi/first-text.ts';
import { listed, textShape } from '../ooapi/forms.ts';
import { places } from './places.ts';
import { assumed, known } from './sources.ts';

const at = '/organization';
const text = { kind: 'text' } as const;
const required = { obligation: 'required' } as const;

/** Who issues the micro-credential (Organization). */
export const organizationFields: readonly ProfileField[] = [
  {
    ours: '/issuer/identifiers/*',
    theirs: `${at}/otherCodes/*`,
    via: codeEntries(known),
    shape: { kind: 'any' },
    ...known,
  },
  ...uuidRows('organisation', places.organization, known),
  {
    theirs: `${at}/primaryCode/codeType`,
    via: constant('identifier'),
    shape: text,
    ...required,
    ...known,
  },
  {
    ours: '/issuer/id',
    theirs: `${at}/primaryCode/code`,
    via: idCode,
    shape: text,
    ...required,
    ...known,
  },
  {
    theirs: `${at}/organizationType`,
    via: constant('institute'),
    shape: text,
    note: 'A provider as a whole; whether it is a part of another one the definition does not say.',
    ...required,
    ...assumed,
  },
  {
    ours: '/issuer/legalName',
    theirs: `${at}/name/*`,
    via: listed(localised),
    shape: textShape,
    ...required,
    ...known,
  },
  {
    ours: '/issuer/legalName',
    theirs: `${at}/shortName`,
    via: firstText(`${at}/name`),
    shape: text,
    note: 'The definition has no short name; the whole one stands here in one language.',
    ...required,
    ...assumed,
  },
  {
    ours: '/issuer/homepage',
    theirs: `${at}/link`,
    via: copy,
    shape: { kind: 'pattern', pattern: '^https?://', format: 'uri' },
    ...known,
  },
  {
    ours: '/issuer/country',
    theirs: `${at}/addresses/0/countryCode`,
    via: copy,
    shape: { kind: 'pattern', pattern: '^[A-Z]{2}$' },
    note: 'That it is a code of two letters is taken to be so.',
    ...assumed,
  },
  {
    theirs: `${at}/addresses/0/addressType`,
    via: constant('visit'),
    shape: text,
    note: 'An address must have a type; the definition gives the country only.',
    ...assumed,
  },
  ...organisationConsumer(`${at}/consumers/0`),
];
