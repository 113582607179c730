import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { localised } from '../converters/localised.ts';
import type { ProfileField } from '../engine/converter.ts';
import { codeEntries } from './code-entries.ts';
import { organisationConsumer } from './consumer-fields.ts';
import { idCode, uuidRows } from './entity-uuid.ts';
import { listed, textShape } from './forms.ts';
import { places } from './places.ts';
import { assumed, known } from './sources.ts';

const countryPattern = '^[A-Z]{2}$';

/** Who issues the micro-credential (Organisation). */
export const organisationFields: readonly ProfileField[] = [
  {
    ours: '/issuer/identifiers/*',
    theirs: '/organisation/otherCodes/*',
    via: codeEntries(known),
    shape: { kind: 'any' },
    ...known,
  },
  ...uuidRows('organisation', places.organisation, known),
  {
    theirs: '/organisation/primaryCode/codeType',
    via: constant('identifier'),
    shape: { kind: 'text' },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/issuer/id',
    theirs: '/organisation/primaryCode/code',
    via: idCode,
    shape: { kind: 'text' },
    obligation: 'required',
    ...known,
  },
  {
    theirs: '/organisation/organisationType',
    via: constant('institute'),
    shape: { kind: 'text' },
    obligation: 'required',
    note: 'A provider as a whole; whether it is a part of another one the definition does not say.',
    ...assumed,
  },
  {
    ours: '/issuer/legalName',
    theirs: '/organisation/name/*',
    via: listed(localised),
    shape: textShape,
    obligation: 'required',
    ...known,
  },
  {
    ours: '/issuer/homepage',
    theirs: '/organisation/link',
    via: copy,
    shape: { kind: 'pattern', pattern: '^https?://', format: 'uri' },
    ...known,
  },
  {
    ours: '/issuer/country',
    theirs: '/organisation/addresses/0/countryCode/iso3166-1-alpha2',
    via: copy,
    shape: { kind: 'pattern', pattern: countryPattern },
    ...known,
  },
  {
    theirs: '/organisation/addresses/0/addressType',
    via: constant('visit'),
    shape: { kind: 'text' },
    note: 'An address must have a type; the definition gives the country only.',
    ...assumed,
  },
  ...organisationConsumer('/organisation/consumer'),
];
