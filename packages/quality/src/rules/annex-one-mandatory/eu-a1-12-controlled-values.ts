import type { Concept, Draft } from '@merkki/model';
import {
  accreditationTypes,
  assessmentTypes,
  type CodeList,
  findByCode,
  findByUri,
  isInScheme,
  languages,
  learningModes,
} from '@merkki/vocabularies';
import { isNamed, isText } from '../../draft-values.ts';
import { type Failure, fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { annexOne, learningModel } from '../../source.ts';

interface Value {
  readonly path: string;
  readonly concept: Draft<Concept> | undefined;
  readonly list: CodeList;
}

/**
 * Assessment types, modes, types of quality assurance and languages come from the EU lists. A level
 * is a number and a country has a rule of its own (EU-A1-03b).
 */
export const euA112 = defineRule({
  id: 'EU-A1-12',
  severity: 'warning',
  variants: { 'unknown-code': 'warning', 'unknown-language': 'warning', 'free-label': 'info' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [annexOne, learningModel('code-lists')],
  check({ microCredential: { assessments = [], participation, quality = [] } }) {
    const values: readonly Value[] = [
      ...assessments.flatMap(({ type, mode }, index) => [
        { path: `/assessments/${index}/type`, concept: type, list: assessmentTypes },
        { path: `/assessments/${index}/mode`, concept: mode, list: learningModes },
      ]),
      ...(participation?.mode ?? []).map((concept, index) => ({
        path: `/participation/mode/${index}`,
        concept,
        list: learningModes,
      })),
      ...quality.map(({ type }, index) => ({
        path: `/quality/${index}/type`,
        concept: type,
        list: accreditationTypes,
      })),
    ].filter(({ concept }) => isNamed(concept));
    const taught = participation?.languages ?? [];
    if (values.length === 0 && taught.length === 0) return notApplicable('nothing-to-check');
    return [
      ...values.flatMap(judge),
      ...taught.flatMap((tag, index) =>
        isUnknownLanguage(tag)
          ? [failAs('unknown-language', `/participation/languages/${index}`)]
          : [],
      ),
    ];
  },
});

function judge({
  path,
  concept,
  list,
}: Value): readonly Failure<'fail' | 'unknown-code' | 'free-label'>[] {
  const id = concept?.id;
  if (!isText(id)) return [failAs('free-label', path)];
  if (findByUri(list, id) !== undefined) return [];
  return [isInScheme(list, id) ? failAs('unknown-code', path) : fail(path)];
}

/** Only two-letter languages: the shipped list has none of the three-letter ones, such as Inari Sámi. */
function isUnknownLanguage(tag: unknown): boolean {
  const language = isText(tag) ? /^[A-Za-z]{2}(?=-|$)/.exec(tag)?.[0] : undefined;
  return language !== undefined && findByCode(languages, language.toLowerCase()) === undefined;
}
