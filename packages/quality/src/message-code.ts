import type { ModelProblemCode } from '@merkki/model';
import type { AnnexOneMandatoryRule } from './generated/rules.ts';
import type { ReportCode } from './report/report-codes.ts';
import type { RuleTextCode } from './rule-texts.ts';
import type { DocumentCode, SectionCode } from './source.ts';

/** Codes of every text that a quality report may show. */
export type QualityMessageCode =
  | DocumentCode
  | ModelProblemCode
  | ReportCode
  | RuleTextCode<AnnexOneMandatoryRule>
  | SectionCode;
