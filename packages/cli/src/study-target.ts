import { isJsonObject, type JsonValue, problem } from '@merkki/core';
import { parseMicroCredential } from '@merkki/model';
import {
  assumedFields,
  type ComponentSchema,
  checkBySchema,
  checkDocument,
  mapOffering,
  type Profile,
  readOffering,
} from '@merkki/opin';
import { en } from '@merkki/opin/locales/en';
import { fi } from '@merkki/opin/locales/fi';
import { sv } from '@merkki/opin/locales/sv';
import type { MapTarget } from './map-target.ts';

/**
 * The format of a study service, by its table.
 *
 * @param schema - What the document must fit. Default: what the table says itself.
 * @internal
 */
export function studyTarget(
  profile: Profile,
  schema?: ComponentSchema,
): MapTarget & Required<Pick<MapTarget, 'readBack'>> {
  return {
    title: profile.title,
    hasParameters: true,
    texts: { fi, sv, en },
    fromDefinition: (definition, { offeringId, parameters }) => {
      const mapped = mapOffering(definition, profile, {
        ...(offeringId === undefined ? {} : { offeringId }),
        ...(parameters === undefined ? {} : { parameters }),
      });
      const assumed = assumedFields(mapped.value, profile);
      return schema === undefined
        ? { ...mapped, assumed, problems: checkDocument(mapped.value, profile) }
        : { ...mapped, assumed, ...checkBySchema(mapped.value, schema) };
    },
    readBack: (document) => {
      // What the command line reads is JSON or YAML, and YAML is read as JSON values.
      const json = document as JsonValue;
      if (!isJsonObject(json)) return { ok: false, error: [problem('document.form', '')] };
      const { value, losses } = readOffering(json, profile);
      const parsed = parseMicroCredential(value);
      return { ok: true, value: { value, losses, problems: parsed.ok ? [] : parsed.error } };
    },
  };
}
