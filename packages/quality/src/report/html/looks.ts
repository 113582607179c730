import type { Verdict } from '../../quality-report.ts';
import type { ElementState } from '../element-states.ts';
import type { IconName } from './icons.ts';

/** A colour of the style sheet and a picture. */
export interface Look {
  readonly tone: 'good' | 'bad' | 'open' | 'note' | 'quiet';
  readonly icon: IconName;
}

/** The look of an element or a principle. */
export const stateLooks: Readonly<Record<ElementState, Look>> = {
  complete: { tone: 'good', icon: 'check' },
  attention: { tone: 'open', icon: 'attention' },
  evidence: { tone: 'open', icon: 'question' },
  incomplete: { tone: 'bad', icon: 'cross' },
  later: { tone: 'quiet', icon: 'later' },
  silent: { tone: 'quiet', icon: 'none' },
};

/** The look of a verdict. */
export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  pass: { tone: 'good', icon: 'check' },
  fail: { tone: 'bad', icon: 'cross' },
  'needs-evidence': { tone: 'open', icon: 'question' },
};
