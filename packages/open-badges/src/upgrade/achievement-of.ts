import { isJsonObject } from '@merkki/core';
import * as z from 'zod';
import { LanguageCode, Uri } from '../primitives.ts';
import type { Achievement } from '../schemas/achievement.ts';
import type { Criteria } from '../schemas/criteria.ts';
import { alignmentsOf } from './alignments-of.ts';
import { imageOf } from './image-of.ts';
import { nameBasedUuid } from './name-based-uuid.ts';
import { OldObject } from './old-object.ts';
import { relatedOf } from './related-of.ts';
import { Version } from './version.ts';

/**
 * The achievement of an old badge class.
 *
 * @see Open Badges 2.0, BadgeClass; Open Badges 3.0, appendix B.1.1 and its Implementation Guide,
 * "Migrating from OB 2.0".
 * @internal
 */
export async function achievementOf(badgeClass: OldObject): Promise<Achievement> {
  const { work } = badgeClass;
  const { options } = work;
  badgeClass.settle('BadgeClass');
  const former = badgeClass.id() ?? '';
  if (!Uri.safeParse(former).success) {
    work.refuse(former === '' ? 'schema.missing' : 'schema.format', badgeClass.at('id'));
  }
  if (options.achievementId === undefined) {
    work.advise('decide.achievement-id', badgeClass.at('id'));
  }
  if (/^https?:/i.test(former)) work.advise('decide.back-link', badgeClass.at('related'));
  const name = badgeClass.text('name');
  if (name === undefined) work.refuse('schema.missing', badgeClass.at('name'));
  const description = badgeClass.text('description') ?? options.description;
  if (description === undefined) work.ask('decide.description', badgeClass.at('description'));
  const shown = description ?? name ?? '';
  const inLanguage = languageOf(badgeClass);
  if (options.achievementType === undefined) {
    work.advise('decide.achievement-type', badgeClass.at('type'));
  }
  const image = imageOf(badgeClass);
  const alignment = alignmentsOf(badgeClass);
  const tag = tagsOf(badgeClass);
  const version = badgeClass.fit('version', Version);
  return {
    id: options.achievementId ?? (await nameBasedUuid(former)),
    type: ['Achievement'],
    name: name ?? '',
    description: shown,
    criteria: criteriaOf(badgeClass, shown),
    ...(options.achievementType === undefined ? {} : { achievementType: options.achievementType }),
    ...(alignment.length === 0 ? {} : { alignment }),
    ...(image === undefined ? {} : { image }),
    ...(inLanguage === undefined ? {} : { inLanguage }),
    related: relatedOf(badgeClass, former),
    ...(tag.length === 0 ? {} : { tag }),
    ...(version === undefined ? {} : { version }),
  };
}

/** An address, or an object with address and text; the first that says something. */
function criteriaOf(badgeClass: OldObject, description: string): Criteria {
  const { work } = badgeClass;
  for (const { value, pointer } of badgeClass.values('criteria')) {
    if (!isJsonObject(value)) {
      const id = Uri.safeParse(value);
      if (id.success) {
        work.ledger.carry(pointer);
        return { id: id.data };
      }
      work.ledger.lose(pointer, 'loss.unfit');
      continue;
    }
    const old = new OldObject(work, value, pointer);
    old.settle('Criteria');
    const id = old.id(Uri);
    const narrative = old.text('narrative');
    if (id !== undefined || narrative !== undefined) {
      return {
        ...(id === undefined ? {} : { id }),
        ...(narrative === undefined ? {} : { narrative }),
      };
    }
  }
  if (work.options.criteria === undefined) work.ask('decide.criteria', badgeClass.at('criteria'));
  return { narrative: work.options.criteria ?? description };
}

/** The badge class's own language before the one that was given. */
function languageOf(badgeClass: OldObject): string | undefined {
  const { work } = badgeClass;
  const language = badgeClass.fit('@language', LanguageCode) ?? work.options.language;
  if (language === undefined) work.advise('decide.language', badgeClass.at('@language'));
  return language;
}

function tagsOf(badgeClass: OldObject): string[] {
  return badgeClass.values('tags').flatMap(({ value, pointer }) => {
    const tag = z.string().min(1).safeParse(value);
    if (tag.success) badgeClass.work.ledger.carry(pointer);
    else badgeClass.work.ledger.lose(pointer, 'loss.unfit');
    return tag.success ? [tag.data] : [];
  });
}
