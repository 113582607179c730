import type { Assessment, Level, MicroCredential, Offering } from '@merkki/model';

type LegalForm = NonNullable<Offering['legalForm']>;
type PriceType = NonNullable<Offering['price']>['type'];
type Supervision = NonNullable<Assessment['supervision']>;
type Cycle = NonNullable<Level['qfEhea']>;
type Integration = NonNullable<MicroCredential['integration']>['kind'];

/** Keys of the texts that a preview card itself says. */
export type CardTextKey =
  | 'kind'
  | 'facts'
  | 'credits'
  | 'credits.value'
  | 'hours'
  | 'hours.value'
  | 'language'
  | 'mode'
  | 'dates'
  | 'dates.from'
  | 'dates.until'
  | 'place'
  | 'price'
  | `price.${PriceType}`
  | 'price.per-credit'
  | 'level'
  | 'level.eqf'
  | 'level.none'
  | `cycle.${Cycle}`
  | 'seats'
  | 'seats.max'
  | 'seats.min'
  | 'seats.range'
  | 'legal-form'
  | `legal-form.${LegalForm}`
  | 'enrolment'
  | 'enrolment.opens'
  | 'enrolment.closes'
  | 'enrolment.link'
  | 'enrolment.none'
  | 'outcomes'
  | 'target-group'
  | 'prerequisites'
  | 'prerequisites.none'
  | 'prerequisites.required'
  | 'prerequisites.recommended'
  | 'assessment'
  | 'assessment.scale'
  | `supervision.${Supervision}`
  | 'follows'
  | 'follows.certificate'
  | 'follows.validity'
  | `follows.${Integration}`
  | 'follows.towards'
  | 'more'
  | 'contact'
  | 'clock'
  | 'preview';
