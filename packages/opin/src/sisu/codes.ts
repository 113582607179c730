import { atPointer, type JsonValue } from '@merkki/core';
import { assessmentTypes, findByCode, learningModes } from '@merkki/vocabularies';
import type { CodeTable } from '../converters/code-table.ts';
import { fromCode, toCode } from '../converters/code-table.ts';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

const realisationType = 'urn:code:course-unit-realisation-type:';
const itemType = 'urn:code:assessment-item-type:';

/** Modes of learning; of several types of teaching that share a mode the first is written. */
const modeTable: CodeTable = {
  name: 'learning mode to course-unit-realisation-type',
  pairs: Object.entries({
    online: ['online', 'distance', 'remote'],
    blended: ['blended'],
    presential: ['contact', 'lectures', 'seminar', 'small-group', 'lab'],
    'project-based': ['project'],
  })
    .flatMap(([ours, theirs]) =>
      theirs.map((type) => ({ ours: modeUri(ours), theirs: `teaching-participation-${type}` })),
    )
    .concat([{ ours: modeUri('work-based'), theirs: 'training-training' }])
    .map(({ ours, theirs }) => ({ ours, theirs: `${realisationType}${theirs}` })),
};

const examinations = ['written-examination', 'oral-examination'].map(
  (code) => findByCode(assessmentTypes, code)?.uri ?? '',
);

/** Legal forms that are a type of studies; the others have none. */
export const studyTypeTable: CodeTable = {
  name: 'legal form to studyType',
  pairs: [
    { ours: 'degree-component', theirs: 'DEGREE_STUDIES' },
    { ours: 'open-studies', theirs: 'OPEN_UNIVERSITY_STUDIES' },
    { ours: 'separate-right', theirs: 'SEPARATE_STUDIES' },
  ],
};

/** Types of studies of Sisu. */
export const studyTypes = studyTypeTable.pairs.map(({ theirs }) => theirs);

/** States of teaching, which say what is public. */
export const flowStates = ['NOT_READY', 'PUBLISHED', 'CANCELLED', 'ARCHIVED'] as const;

/** States of approval. */
export const approvalStates = ['not-ready', 'ready-for-approval', 'not-approved', 'approved'].map(
  (state) => `urn:code:approval-state-type:${state}`,
);

/** States of a document; only an active one is whole. */
export const documentStates = ['ACTIVE', 'DRAFT', 'DELETED'] as const;

const flowTable: CodeTable = {
  name: 'status to flowState',
  pairs: [
    { ours: 'draft', theirs: 'NOT_READY' },
    { ours: 'approved', theirs: 'NOT_READY' },
    { ours: 'published', theirs: 'PUBLISHED' },
    { ours: 'retired', theirs: 'ARCHIVED' },
  ],
};

/** The state of teaching; whether what is not ready is approved, its course unit says. */
export const flowState: Converter = Object.freeze({
  name: `code: ${flowTable.name}`,
  to: ([first]) => {
    const { code, losses } = first === undefined ? { losses: [] } : toCode(flowTable, first);
    return code === undefined ? { losses } : { value: code, losses };
  },
  from: (value) => {
    if (value === 'NOT_READY') return { values: [] };
    const values = fromCode(flowTable, value);
    return values.length === 0 ? undefined : { values };
  },
} satisfies Converter);

/**
 * The state of approval of the course unit. Whether it is published, its teaching says.
 *
 * @param flowAt - Pointer of the state of teaching.
 */
export function approvalState(flowAt: string): Converter {
  const [notReady = '', , , approved = ''] = approvalStates;
  return {
    name: 'code: status to approvalState',
    to: ([first], { offering }) => {
      if (first === undefined) return {};
      const isTold = first.value === 'draft' || first.value === 'approved' || 'id' in offering;
      return {
        value: first.value === 'draft' ? notReady : approved,
        losses: isTold ? [] : [makeLoss('loss.code-merged', first.pointer)],
      };
    },
    from: (value, { document, pointer }) => {
      if (typeof value !== 'string' || !approvalStates.includes(value)) return undefined;
      const flow = atPointer(document, flowAt);
      const isTold = flow !== undefined && flow !== 'NOT_READY';
      if (value === approved) return { values: isTold ? [] : ['approved'] };
      const losses = value === notReady ? [] : [makeLoss('loss.code-merged', pointer)];
      return { values: ['draft'], losses };
    },
  };
}

/** Whether an entity is whole: a draft may lack any field. */
export const documentState: Converter = Object.freeze({
  name: 'code: `draft` is `DRAFT`, the others are `ACTIVE`',
  to: ([first]) =>
    first === undefined ? {} : { value: first.value === 'draft' ? 'DRAFT' : 'ACTIVE', carried: [] },
  from: (value) => {
    if (value === 'DRAFT') return { values: ['draft'] };
    return value === 'ACTIVE' ? { values: [] } : undefined;
  },
} satisfies Converter);

/** The first mode that has a code; the target has one. */
export const realisationTypeOf: Converter = Object.freeze({
  name: `code: ${modeTable.name}, the first`,
  to: (matches) => {
    const found = matches.map((match) => ({ match, ...toCode(modeTable, match) }));
    const first = found.find(({ code }) => code !== undefined);
    const losses = found
      .filter((one) => one !== first)
      .flatMap(({ match, code, losses: own }) =>
        code === undefined ? own : [makeLoss('loss.no-place', match.pointer)],
      );
    return first?.code === undefined ? { losses } : { value: first.code, losses };
  },
  from: (value) => {
    const values = fromCode(modeTable, value);
    return values.length === 0 ? undefined : { values };
  },
} satisfies Converter);

/** The type of an assessment: an examination, or a code of Sisu that the definition gives itself. */
export const assessmentItemType: Converter = Object.freeze({
  name: 'examinations, or a URN of the code book, as it is',
  to: ([first]) => {
    if (first === undefined) return {};
    if (isItemType(first.value)) return { value: first.value };
    const isExamination = examinations.some((uri) => uri === first.value);
    const code = isExamination ? 'loss.code-merged' : 'loss.code-unknown';
    const losses = [makeLoss(code, first.pointer)];
    return isExamination ? { value: `${itemType}exam`, losses } : { losses };
  },
  from: (value) => (isItemType(value) ? { values: [value] } : undefined),
} satisfies Converter);

function isItemType(value: JsonValue): value is string {
  return typeof value === 'string' && value.startsWith(itemType);
}

function modeUri(code: string): string {
  return findByCode(learningModes, code)?.uri ?? '';
}
