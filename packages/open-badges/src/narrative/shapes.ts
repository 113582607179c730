import {
  accreditationTypes,
  assessmentTypes,
  creditFrameworks,
  iscedF,
  learningActivityTypes,
  learningModes,
  supervisionMethods,
} from '@merkki/vocabularies';
import {
  country,
  listed,
  number,
  obligation,
  part,
  plain,
  share,
  tongue,
  uri,
  word,
} from './codecs.ts';
import type { LeafCodec } from './leaf-codec.ts';
import type { ConceptShape, LeafShape, ObjectShape, TextShape } from './shape.ts';

const text: TextShape = { kind: 'text' };
const concept: ConceptShape = { kind: 'concept' };
const leaf = (codec: LeafCodec): LeafShape => ({ kind: 'leaf', codec });
const partOf = (of: 'outcomes' | 'assessments'): LeafShape => ({ kind: 'leaf', codec: part, of });

/** An organisation: its legal name, and all that the model knows of it below. */
export const organisation: ObjectShape = {
  kind: 'object',
  main: { name: 'legalName', shape: text },
  members: [
    { name: 'id', label: 'uri', shape: leaf(uri) },
    { name: 'country', label: 'country', shape: leaf(country) },
    { name: 'regions', label: 'region', shape: leaf(plain), isList: true },
    {
      name: 'identifiers',
      label: 'identifier',
      shape: {
        kind: 'object',
        main: { name: 'value', shape: leaf(plain) },
        members: [
          { name: 'scheme', label: 'scheme', shape: leaf(plain) },
          { name: 'country', label: 'country', shape: leaf(country) },
        ],
      },
      isList: true,
    },
    { name: 'homepage', label: 'homepage', shape: leaf(uri) },
    { name: 'kind', label: 'organisationKind', shape: leaf(word('organisation')) },
    { name: 'deqar', label: 'deqar', shape: leaf(uri) },
    { name: 'email', label: 'email', shape: leaf(plain) },
  ],
};

/** A learning outcome. Its key stands among the alignments where the micro-credential has a page. */
export const outcome: ObjectShape = {
  kind: 'object',
  main: { name: 'text', shape: text },
  members: [
    { name: 'id', label: 'id', shape: leaf(plain) },
    { name: 'kind', label: 'kind', shape: leaf(word('outcomeKind')) },
    { name: 'eqf', label: 'eqf', shape: leaf(number) },
    { name: 'skills', label: 'skill', shape: concept, isList: true },
    { name: 'assessedBy', label: 'assessedBy', shape: partOf('assessments'), isList: true },
  ],
};

/** An assessment. Key and scale stand in its result description. */
export const assessment: ObjectShape = {
  kind: 'object',
  main: {
    name: 'title',
    shape: text,
    instead: { name: 'type', shape: { kind: 'concept', list: assessmentTypes } },
  },
  members: [
    { name: 'type', label: 'type', shape: { kind: 'concept', list: assessmentTypes } },
    {
      name: 'criteria',
      label: 'criteria',
      shape: {
        kind: 'object',
        main: { name: 'text', shape: text, instead: { name: 'url', shape: leaf(uri) } },
        members: [{ name: 'url', label: 'address', shape: leaf(uri) }],
      },
    },
    { name: 'supervision', label: 'supervision', shape: leaf(listed(supervisionMethods)) },
    { name: 'supervisionPlace', label: 'supervisionPlace', shape: leaf(word('place')) },
    { name: 'mode', label: 'mode', shape: { kind: 'concept', list: learningModes } },
    { name: 'language', label: 'language', shape: leaf(tongue), isList: true },
    { name: 'weight', label: 'weight', shape: leaf(share) },
    {
      name: 'gradingScheme',
      label: 'grading',
      shape: {
        kind: 'object',
        main: { name: 'title', shape: text },
        members: [
          { name: 'scale', label: 'scale', shape: leaf(plain), isList: true, isShownOnly: true },
          { name: 'passMark', label: 'passMark', shape: leaf(plain) },
          { name: 'url', label: 'address', shape: leaf(uri) },
        ],
      },
    },
    { name: 'assessor', label: 'assessor', shape: organisation },
  ],
};

/** Credits of another system than ECTS. */
export const otherCredits: ObjectShape = {
  kind: 'object',
  main: { name: 'system', shape: { kind: 'concept', list: creditFrameworks } },
  members: [
    { name: 'points', label: 'points', shape: leaf(number) },
    { name: 'note', label: 'note', shape: text },
  ],
};

/** Hours of one kind of work. */
export const workShare: ObjectShape = {
  kind: 'object',
  main: { name: 'activity', shape: { kind: 'concept', list: learningActivityTypes } },
  members: [{ name: 'hours', label: 'hours', shape: leaf(number) }],
};

/** A level of a national framework. */
export const nationalLevel: ObjectShape = {
  kind: 'object',
  main: { name: 'framework', shape: concept },
  members: [{ name: 'level', label: 'nqfLevel', shape: leaf(plain) }],
};

/** A statement of quality assurance. */
export const qualityStatement: ObjectShape = {
  kind: 'object',
  main: { name: 'type', shape: { kind: 'concept', list: accreditationTypes } },
  members: [
    { name: 'scope', label: 'scope', shape: leaf(word('scope')) },
    { name: 'standard', label: 'standard', shape: leaf(word('standard')) },
    { name: 'body', label: 'body', shape: organisation },
    {
      name: 'decision',
      label: 'decision',
      shape: {
        kind: 'object',
        main: { name: 'result', shape: leaf(plain) },
        members: [
          { name: 'date', label: 'date', shape: leaf(plain) },
          { name: 'validUntil', label: 'validUntil', shape: leaf(plain) },
          { name: 'url', label: 'address', shape: leaf(uri) },
        ],
      },
    },
    { name: 'policyUrl', label: 'policy', shape: leaf(uri) },
  ],
};

/** What one needs to take part. */
export const prerequisite: ObjectShape = {
  kind: 'object',
  main: { name: 'text', shape: text },
  members: [
    { name: 'required', label: 'obligation', shape: leaf(obligation) },
    { name: 'refs', label: 'reference', shape: leaf(uri), isList: true },
  ],
};

/** A larger credential. */
export const largerCredential: ObjectShape = {
  kind: 'object',
  main: { name: 'title', shape: text },
  members: [
    { name: 'id', label: 'uri', shape: leaf(uri) },
    { name: 'organisation', label: 'organisation', shape: leaf(uri) },
    { name: 'ects', label: 'ects', shape: leaf(number) },
    { name: 'ruleUrl', label: 'rules', shape: leaf(uri) },
  ],
};

/** Further information. */
export const furtherInformation: ObjectShape = {
  kind: 'object',
  main: { name: 'text', shape: text, instead: { name: 'url', shape: leaf(uri) } },
  members: [{ name: 'url', label: 'address', shape: leaf(uri) }],
};

/** A field of education. */
export const field: ConceptShape = { kind: 'concept', list: iscedF };

/** What the sections are made of. */
export const simple = {
  text,
  concept,
  plain: leaf(plain),
  number: leaf(number),
  language: leaf(tongue),
  country: leaf(country),
  mode: { kind: 'concept', list: learningModes },
  activity: { kind: 'concept', list: learningActivityTypes },
  qfEhea: leaf(word('qfEhea')),
  levelBasis: leaf(word('levelBasis')),
  setting: leaf(word('setting')),
  integration: leaf(word('integration')),
  route: leaf(word('route')),
  outcome: partOf('outcomes'),
  assessment: partOf('assessments'),
} as const satisfies Readonly<Record<string, LeafShape | TextShape | ConceptShape>>;
