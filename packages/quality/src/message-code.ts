import type { ModelProblemCode } from '@merkki/model';
import type { CatalogueRule } from './generated/rules.ts';
import type { OutcomeCode } from './outcomes/outcome-finding.ts';
import type { EngineCode } from './profiles/profile-codes.ts';
import type { ReportCode } from './report/report-codes.ts';
import type { RuleTextCode } from './rule-texts.ts';
import type { DocumentCode, SectionCode } from './source.ts';
import type { WorkCode } from './work-titles.ts';

/** Codes of every text that a quality report may show. */
export type QualityMessageCode =
  | DocumentCode
  | EngineCode
  | ModelProblemCode
  | OutcomeCode
  | ReportCode
  | RuleTextCode<CatalogueRule>
  | SectionCode
  | WorkCode;
