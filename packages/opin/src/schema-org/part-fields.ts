import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { records } from '../converters/records.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import { textShape, texts, typeOf, webShape } from './forms.ts';
import { assumed } from './sources.ts';

const text = { kind: 'text' } as const;

/** Codes with their schemes, as property values. */
export const propertyValues: Converter = records([
  typeOf('', 'PropertyValue'),
  { ours: '/scheme', theirs: '/propertyID', via: copy, shape: text, ...assumed },
  { ours: '/value', theirs: '/value', via: copy, shape: text, ...assumed },
]);

/** Values of code lists, as defined terms. */
export const definedTerms: Converter = records([
  typeOf('', 'DefinedTerm'),
  { ours: '/id', theirs: '/@id', via: copy, shape: text, ...assumed },
  { ours: '/scheme', theirs: '/inDefinedTermSet', via: copy, shape: text, ...assumed },
  { ours: '/notation', theirs: '/termCode', via: copy, shape: text, ...assumed },
  { ours: '/prefLabel', theirs: '/name/*', via: texts, shape: textShape, ...assumed },
]);

/** Learning outcomes, as defined terms. */
export const outcomeTerms: Converter = records([
  typeOf('', 'DefinedTerm'),
  { ours: '/id', theirs: '/termCode', via: copy, shape: text, ...assumed },
  { ours: '/text', theirs: '/name/*', via: texts, shape: textShape, ...assumed },
]);

/** Rows of an organisation. */
export function organisationRows(ours: string, theirs: string): readonly ProfileField[] {
  return [
    typeOf(theirs, 'Organization'),
    { ours: `${ours}/id`, theirs: `${theirs}/@id`, via: copy, shape: text, ...assumed },
    {
      ours: `${ours}/legalName`,
      theirs: `${theirs}/name/*`,
      via: texts,
      shape: textShape,
      ...assumed,
    },
    { ours: `${ours}/homepage`, theirs: `${theirs}/url`, via: copy, shape: webShape, ...assumed },
    { ours: `${ours}/email`, theirs: `${theirs}/email`, via: copy, shape: text, ...assumed },
    {
      ours: `${ours}/country`,
      theirs: `${theirs}/address/addressCountry`,
      via: copy,
      shape: { kind: 'pattern', pattern: '^[A-Z]{2}$' },
      ...assumed,
    },
    {
      theirs: `${theirs}/address/@type`,
      via: constant('PostalAddress'),
      shape: text,
      ...assumed,
    },
    {
      ours: `${ours}/identifiers/*`,
      theirs: `${theirs}/identifier/*`,
      via: propertyValues,
      shape: { kind: 'any' },
      ...assumed,
    },
  ];
}
