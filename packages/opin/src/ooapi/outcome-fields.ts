import { constant } from '../converters/constant.ts';
import { localised } from '../converters/localised.ts';
import { numberedCode, numberedCodes } from '../converters/numbered-code.ts';
import type { ProfileField } from '../engine/converter.ts';
import { outcomeConsumer } from './consumer-fields.ts';
import { derivedUuid, idCode } from './entity-uuid.ts';
import { listed, textShape, uuidShape } from './forms.ts';
import { known } from './sources.ts';

const bloom = ['bloom_', 1, 6] as const;

/** One learning outcome, an entity of its own (LearningOutcome). */
export const outcomeFields: readonly ProfileField[] = [
  {
    ours: '/id',
    theirs: '/learningOutcomeId',
    via: derivedUuid('outcome'),
    shape: uuidShape,
    obligation: 'required',
    ...known,
  },
  {
    theirs: '/primaryCode/codeType',
    via: constant('identifier'),
    shape: { kind: 'text' },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/id',
    theirs: '/primaryCode/code',
    via: idCode,
    shape: { kind: 'text' },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/text',
    theirs: '/name/*',
    via: listed(localised),
    shape: textShape,
    obligation: 'required',
    ...known,
  },
  {
    ours: '/bloom',
    theirs: '/complexityLevel',
    via: numberedCode(...bloom),
    shape: { kind: 'code', values: numberedCodes(...bloom) },
    ...known,
  },
  ...outcomeConsumer('/consumer'),
];
