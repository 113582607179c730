import {
  decodeUtf8,
  failWith,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  problem,
} from '@merkki/core';
import { readDocument } from '@merkki/model';
import {
  checkDocument,
  koskiProfile,
  mapAward,
  printVirta,
  readAward,
  readVirta,
  toVirta,
  type VirtaRecord,
  virtaProfile,
} from '@merkki/opin';
import { en } from '@merkki/opin/locales/en';
import { fi } from '@merkki/opin/locales/fi';
import { sv } from '@merkki/opin/locales/sv';
import type { RecordTarget } from './record-target.ts';

const texts = { fi, sv, en };

/**
 * Records of the national register of higher education.
 *
 * @internal
 */
export const virtaTarget: RecordTarget = {
  title: 'VIRTA',
  texts,
  records: virtaProfile.variants,
  fromAward: (award, { record, offeringId }) =>
    toVirta(award, {
      record: record as VirtaRecord, // the command takes none but the variants
      ...(offeringId === undefined ? {} : { offeringId }),
    }),
  join: (records) => {
    const text = printVirta(records.filter(isObject));
    return { document: readVirta(text).document, text };
  },
  readBack: (bytes) => {
    const { awards, losses, problems } = readVirta(bytes);
    return { ok: true, value: { value: awards, losses, problems } };
  },
};

/**
 * Records of the national register of upper secondary and adult education.
 *
 * @internal
 */
export const koskiTarget: RecordTarget = {
  title: 'Koski',
  texts,
  records: koskiProfile.variants,
  fromAward: (award, { offeringId }) => {
    const mapped = mapAward(award, koskiProfile, offeringId === undefined ? {} : { offeringId });
    return { ...mapped, problems: checkDocument(mapped.value, koskiProfile) };
  },
  join: (records) => ({ document: records, text: `${JSON.stringify(records, null, 2)}\n` }),
  readBack: (bytes) => {
    const read = readDocument(decodeUtf8(bytes) ?? '');
    if (!read.ok) return read;
    // What is read is JSON or YAML, and YAML is read as JSON values.
    const json = read.value.value as JsonValue;
    const documents: readonly JsonValue[] = Array.isArray(json) ? json : [json];
    if (documents.length === 0 || !documents.every(isObject)) {
      return failWith([problem('document.form', '')]);
    }
    const isList = Array.isArray(json);
    const parts = documents.map((document, index) => {
      const { value, losses } = readAward(document, koskiProfile);
      const at = isList ? `/${index}` : '';
      const place = <T extends { readonly path: string }>(one: T): T => ({
        ...one,
        path: at + one.path,
      });
      const problems = checkDocument(document, koskiProfile).map((found) => ({
        ...found,
        pointer: at + found.pointer,
      }));
      return { value, losses: losses.map(place), problems };
    });
    return {
      ok: true,
      value: {
        value: parts.map(({ value }) => value),
        losses: parts.flatMap(({ losses }) => losses),
        problems: parts.flatMap(({ problems }) => problems),
      },
    };
  },
};

function isObject(value: unknown): value is JsonObject {
  return isJsonObject(value);
}
