import type { LangString } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import {
  findByCode,
  findByUri,
  iscedF,
  learningModes,
  learningOpportunityTypes,
  learningSettings,
} from '@merkki/vocabularies';
import type { AwardingOpportunity } from '../schemas/awarding-opportunity.ts';
import type { Concept } from '../schemas/concept.ts';
import type { CreditPoint } from '../schemas/credit-point.ts';
import type { Identifier } from '../schemas/identifier.ts';
import type { LanguageMap } from '../schemas/language-map.ts';
import type { LearningActivitySpecification } from '../schemas/learning-activity-specification.ts';
import type { LearningAssessmentSpecification } from '../schemas/learning-assessment-specification.ts';
import type { Note } from '../schemas/note.ts';
import type { Qualification } from '../schemas/qualification.ts';
import type { WebResource } from '../schemas/web-resource.ts';
import type { ElmWriter } from './elm-writer.ts';
import { findWords } from './find-words.ts';
import { sentences, topics } from './own-words.ts';
import { writeDuration } from './to-duration.ts';
import { writeCredits } from './write-credits.ts';
import { writeLanguages } from './write-languages.ts';
import { writeLevel } from './write-level.ts';
import { writePage } from './write-organisation.ts';
import { writeOutcomes } from './write-outcomes.ts';
import { writeQuality } from './write-quality.ts';

/** What a qualification has only in one of its two uses. */
export interface QualificationParts {
  readonly achieved?: readonly string[] | undefined;
  readonly provenBy?: LearningAssessmentSpecification[];
  readonly influencedBy?: LearningActivitySpecification[];
  readonly awardingOpportunity?: AwardingOpportunity[];
}

/** Writes the definition as a qualification, the one specification class that has level and accreditation. */
export function writeQualification(
  writer: ElmWriter,
  source: MicroCredential,
  path: string,
  parts: QualificationParts,
): Qualification {
  loseMembers(writer, source, path);
  const { participation, workload } = source;
  const { notes: levelNotes, ...level } = writeLevel(writer, source.level, `${path}/level`);
  const quality = writeQuality(writer, source.quality, `${path}/quality`);
  const opportunity = findByCode(learningOpportunityTypes, 'short-learning-programme');
  const setting = participation.setting && findByCode(learningSettings, participation.setting);
  const pages: WebResource[] = [];
  const notes: Note[] = [...levelNotes, ...quality.notes];
  if (participation.setting === 'informal') {
    writer.lose('loss.text-only', `${path}/participation/setting`);
    notes.push(writer.note('learning-setting', writer.words(sentences.informal)));
  }
  for (const [index, { kind, text, evidence }] of (source.need ?? []).entries()) {
    notes.push(writer.note(`need-${kind}`, { ...text }));
    const title = writer.words(topics[`need-${kind}`]);
    pages.push(...(evidence ?? []).map((url) => writePage(writer, url, title)));
    // Nothing but the kind tells whose evidence a page is.
    if (
      evidence !== undefined &&
      (source.need ?? []).findIndex((one) => one.kind === kind) !== index
    ) {
      writer.lose('loss.replaced', `${path}/need/${index}/evidence`);
    }
  }
  if (source.validity?.note !== undefined) {
    notes.push(writer.note('validity', { ...source.validity.note }));
  }
  for (const [index, { text, url }] of (source.furtherInformation ?? []).entries()) {
    // A title that says what ours says would make the page the evidence of a need.
    const isOurs = url !== undefined && text !== undefined && findWords(text, topics) !== undefined;
    if (isOurs) writer.lose('loss.no-place', `${path}/furtherInformation/${index}/text`);
    if (url !== undefined) pages.push(writePage(writer, url, isOurs ? undefined : text));
    else if (text !== undefined) notes.push(writer.note('further-information', { ...text }));
  }
  return writer.identify<Qualification>('qualification', {
    type: 'Qualification',
    title: { ...source.title },
    description: source.summary && { ...source.summary },
    identifier: [
      writer.identify<Identifier>('identifier', {
        type: 'Identifier',
        notation: source.id,
        schemeName: 'URI',
      }),
      writer.identify<Identifier>('identifier', {
        type: 'Identifier',
        notation: source.version,
        schemeName: 'version',
      }),
      ...(source.codes ?? []).map(({ scheme, value }) =>
        writer.identify<Identifier>('identifier', {
          type: 'Identifier',
          notation: value,
          schemeName: scheme,
        }),
      ),
    ],
    dcType: opportunity && [writer.entry(learningOpportunityTypes, opportunity)],
    ...level,
    accreditation: quality.accreditation,
    learningOutcome: writeOutcomes(
      writer,
      source.outcomes,
      `${path}/outcomes`,
      source.id,
      parts.achieved,
    ),
    creditPoint: writeCredits(writer, workload, `${path}/workload`),
    volumeOfLearning: writeDuration(writer, workload.hours, `${path}/workload/hours`),
    mode: participation.mode.map((mode, index) =>
      writer.concept(mode, `${path}/participation/mode/${index}`, [learningModes]),
    ),
    learningSetting: setting && writer.entry(learningSettings, setting),
    language: writeLanguages(writer, participation.languages, `${path}/participation/languages`),
    ...writeFields(writer, source.fields ?? [], `${path}/fields`),
    targetGroup:
      source.targetGroup === undefined
        ? undefined
        : [
            writer.identify<Concept>('concept', {
              type: 'Concept',
              prefLabel: { ...source.targetGroup },
            }),
          ],
    category: writeKeywords(writer, source.keywords ?? [], `${path}/keywords`),
    entryRequirement: writePrerequisites(writer, source.prerequisites, `${path}/prerequisites`),
    ...writeIntegration(writer, source.integration, `${path}/integration`),
    provenBy: parts.provenBy,
    influencedBy: parts.influencedBy,
    awardingOpportunity: parts.awardingOpportunity,
    supplementaryDocument: pages,
    additionalNote: notes,
  });
}

/** Members that belong to the provider's administration, or for which ELM has no place. */
function loseMembers(writer: ElmWriter, source: MicroCredential, path: string): void {
  const internal = [
    'schemaVersion',
    'status',
    'lifecycle',
    'attestations',
    'production',
    'descriptionLanguages',
  ] as const;
  for (const member of internal) {
    if (source[member] !== undefined) writer.lose('loss.internal', `${path}/${member}`);
  }
  if (source.occupations !== undefined) writer.lose('loss.no-place', `${path}/occupations`);
  if (source.workload.hoursPerCredit !== undefined) {
    writer.lose('loss.no-place', `${path}/workload/hoursPerCredit`);
  }
  if (source.validity?.months !== undefined) {
    writer.lose('loss.no-place', `${path}/validity/months`);
  }
}

/** Fields of ISCED-F are the thematic area; others an education subject, which has no fixed list. */
function writeFields(
  writer: ElmWriter,
  fields: NonNullable<MicroCredential['fields']>,
  path: string,
): Pick<Qualification, 'thematicArea' | 'educationSubject'> {
  const written = fields.map((field, index) => writer.concept(field, `${path}/${index}`, [iscedF]));
  return {
    thematicArea: written.filter(({ id }) => findByUri(iscedF, id) !== undefined),
    educationSubject: written.filter(({ id }) => findByUri(iscedF, id) === undefined),
  };
}

/** All prerequisites in one note, as there may be only one; `[]` says that there are none. */
function writePrerequisites(
  writer: ElmWriter,
  prerequisites: MicroCredential['prerequisites'],
  path: string,
): Note | undefined {
  if (prerequisites === undefined) return undefined;
  const lines: Record<string, string> = {};
  for (const [index, { text, required, refs }] of prerequisites.entries()) {
    // Of several in one note, or of one that sounds like our own words, one cannot tell them apart.
    if (prerequisites.length > 1 || (required && soundsLikeOurs(text))) {
      writer.lose('loss.text-only', `${path}/${index}`);
    }
    if (refs !== undefined) writer.lose('loss.no-place', `${path}/${index}/refs`);
    writer.lose('loss.text-only', `${path}/${index}/required`);
    const prefixes: Readonly<Record<string, string>> = sentences.recommended;
    for (const [language, line] of Object.entries(text)) {
      const prefix = required ? '' : (prefixes[language.split('-')[0] ?? ''] ?? '');
      lines[language] = [lines[language], `${prefix}${line}`].filter(Boolean).join('\n');
    }
  }
  return writer.identify<Note>('note', {
    type: 'Note',
    noteLiteral: prerequisites.length === 0 ? writer.words(sentences.noPrerequisites) : lines,
  });
}

function soundsLikeOurs(text: LangString): boolean {
  const none: readonly string[] = Object.values(sentences.noPrerequisites);
  const prefixes: readonly string[] = Object.values(sentences.recommended);
  return Object.values(text).some(
    (one) => none.includes(one) || prefixes.some((prefix) => one.startsWith(prefix)),
  );
}

/** What it counts towards is no promise: the receiving institution decides. */
function writeIntegration(
  writer: ElmWriter,
  integration: MicroCredential['integration'],
  path: string,
): Pick<Qualification, 'isPartialQualification' | 'isPartOf'> {
  if (integration === undefined) return {};
  return {
    isPartialQualification: integration.kind === 'stackable',
    isPartOf: integration.towards?.map((target, index) => {
      if (target.organisation !== undefined) {
        writer.lose('loss.no-place', `${path}/towards/${index}/organisation`);
      }
      const credits: CreditPoint[] =
        target.ects === undefined ? [] : writeCredits(writer, { ects: target.ects }, '');
      return writer.identify<Qualification>('qualification', {
        type: 'Qualification',
        title: { ...target.title },
        identifier:
          target.id === undefined
            ? []
            : [
                writer.identify<Identifier>('identifier', {
                  type: 'Identifier',
                  notation: target.id,
                  schemeName: 'URI',
                }),
              ],
        creditPoint: credits,
        homepage: target.ruleUrl === undefined ? [] : [writePage(writer, target.ruleUrl)],
      });
    }),
  };
}

/** Keywords by language; which ones say the same is lost where one lacks a language of another. */
function writeKeywords(
  writer: ElmWriter,
  keywords: readonly LangString[],
  path: string,
): LanguageMap | undefined {
  const joined: Record<string, string[]> = {};
  for (const keyword of keywords) {
    for (const [language, one] of Object.entries(keyword)) {
      joined[language] = [...(joined[language] ?? []), one];
    }
  }
  const lists = Object.values(joined);
  if (lists.some(({ length }) => length !== keywords.length)) writer.lose('loss.text-only', path);
  return lists.length === 0 ? undefined : joined;
}
