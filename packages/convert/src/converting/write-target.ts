import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Locale,
  type Loss,
  locales,
  type Problem,
} from '@merkki/core';
import { checkElmProfile, toElm, toQualification } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import {
  parseAchievementCredential,
  toAchievement,
  toAchievementCredential,
} from '@merkki/open-badges';
import type { ConvertOptions } from './conversion.ts';

/** A document that was written. */
export interface Written {
  readonly value: JsonObject;
  /** Pointers into the award. */
  readonly losses: readonly Loss[];
  /** What the target demands and the document lacks; pointers into it. */
  readonly problems: readonly Problem[];
}

/**
 * Writes an award in the shape that {@link completeAward} gives it.
 *
 * @throws `InvalidArgumentError` where a value has no valid form in the target.
 * @internal
 */
export async function writeTarget(
  completed: JsonObject,
  to: 'open-badges' | 'elm',
  isDefinition: boolean,
  options: ConvertOptions,
): Promise<Written> {
  // Its lists and objects are there and its leaves have their form; what is missing the target can do
  // without, or refuses.
  const award = completed as unknown as MicroCredentialAward;
  const { microCredential } = award;
  const language = options.language ?? languageOf(award);
  const languages = [...new Set([language, ...languagesOf(microCredential.title)])];
  if (isDefinition) {
    const { value, losses } =
      to === 'elm'
        ? toQualification(microCredential, { languages })
        : toAchievement(microCredential, { language });
    return written(value, losses.map(ofMicroCredential), () => []);
  }
  if (to === 'elm') {
    const issuedAt = options.issuedAt ?? award.validFrom ?? `${award.issuedOn}T00:00:00Z`;
    const { value, losses } = toElm(award, { issuedAt, languages });
    return written(value, losses, (document) =>
      checkElmProfile(document, 'edc-generic-full').filter(({ outcome }) => outcome !== 'pass'),
    );
  }
  const { value, losses } = await toAchievementCredential(award, {
    issuer: { id: options.issuerId ?? microCredential.issuer.id },
    language,
    includeName: true, // it stands in clear in the source
    ...(options.random === undefined ? {} : { random: options.random }),
  });
  return written(value, losses, (document) => {
    const parsed = parseAchievementCredential(document);
    return parsed.ok ? [] : parsed.error;
  });
}

function written(
  value: object,
  losses: readonly Loss[],
  check: (document: JsonObject) => readonly Problem[],
): Written {
  // Members that are undefined are not there in JSON; an identifier without its value is none.
  const document = JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    Array.isArray(one) ? one.filter((element) => !isHollow(element)) : one,
  ) as JsonObject; // the writers make objects
  const problems = check(document).map(({ code, pointer, params }) => ({ code, pointer, params }));
  return { value: document, losses, problems };
}

function isHollow(node: unknown): boolean {
  return isJsonObject(node) && node['type'] === 'Identifier' && node['notation'] === undefined;
}

function ofMicroCredential(loss: Loss): Loss {
  return { ...loss, path: `/microCredential${loss.path}` };
}

function languageOf({ microCredential }: MicroCredentialAward): Locale {
  const there = languagesOf(microCredential.title).map((tag) => tag.split('-')[0]);
  return locales.find((locale) => there.includes(locale)) ?? 'en';
}

/** The languages of a text; `und` is none. */
function languagesOf(text: JsonValue | undefined): readonly string[] {
  return isJsonObject(text) ? Object.keys(text).filter((tag) => tag !== 'und') : [];
}
