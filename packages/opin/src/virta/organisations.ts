import { isJsonObject, type JsonValue } from '@merkki/core';
import { institutions } from '@merkki/vocabularies';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** Code of the role of who teaches (järjestävä). */
const teaches = '2';

/**
 * The oppilaitosnumero of an institution that the list of this package knows by another identifier,
 * its organisation OID or its Y-tunnus. The identifier itself stands only in our definition.
 */
export const knownInstitution: Converter = Object.freeze({
  name: 'oppilaitosnumero of the organisation OID or Y-tunnus',
  to: (matches) => {
    const codes = matches.flatMap(({ value }) =>
      institutions.entries
        .filter(({ organisationOid, businessId }) =>
          [organisationOid, businessId].some((own) => own !== undefined && own === value),
        )
        .map(({ code }) => code),
    );
    const losses = matches.map(({ pointer }) => makeLoss('loss.no-place', pointer));
    const [value] = codes;
    return value === undefined ? {} : { value, losses };
  },
} satisfies Converter);

/** Who teaches, as organisations in that role. */
export const teachers: Converter = Object.freeze({
  name: 'organisations with role 2',
  to: (matches) => ({ value: matches.map(({ value }) => ({ Rooli: teaches, Koodi: value })) }),
  from: (value, { pointer }) => {
    if (!Array.isArray(value)) return undefined;
    const elements: readonly JsonValue[] = value;
    const codes = elements.map((element) => {
      const part = isJsonObject(element) ? element : {};
      return part['Rooli'] === teaches && Object.keys(part).length === 2
        ? part['Koodi']
        : undefined;
    });
    return {
      values: codes.flatMap((code) => (typeof code === 'string' ? [code] : [])),
      losses: codes.flatMap((code, index) =>
        typeof code === 'string' ? [] : [makeLoss('loss.no-place', `${pointer}/${index}`)],
      ),
    };
  },
} satisfies Converter);
