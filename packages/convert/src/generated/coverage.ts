// Made by scripts/generate-coverage.ts: an award with all elements, written and read back.
// Do not edit.
import type { CoverageMatrixRow } from '@merkki/opin';

export const coverage: readonly CoverageMatrixRow[] = [
  { element: 'learner', mandatory: true, targets: { 'open-badges': 'partial', 'elm': 'full' } },
  { element: 'title', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'issuer-country', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'awarding-body', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'issued-on', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'outcomes', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'workload', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'level', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'assessment', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'participation', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'quality-assurance', mandatory: true, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'prerequisites', mandatory: false, targets: { 'open-badges': 'full', 'elm': 'partial' } },
  { element: 'supervision', mandatory: false, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'grade', mandatory: false, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'integration', mandatory: false, targets: { 'open-badges': 'full', 'elm': 'full' } },
  { element: 'further-information', mandatory: false, targets: { 'open-badges': 'full', 'elm': 'full' } },
];
