/** Codes of what is wrong with a document for Opintopolku. */
export type KoutaProblemCode =
  /** A value that must be there is not. */
  | 'kouta.missing'
  /** A published document lacks a value. */
  | 'kouta.missing-published'
  /** A value of another type. */
  | 'kouta.type'
  /** None of the codes of the service. */
  | 'kouta.code-unknown'
  /** No URI of the code set. */
  | 'kouta.code-uri'
  /** No OID of this kind, or a wrong check digit. */
  | 'kouta.oid'
  /** No web address. */
  | 'kouta.url'
  /** No Finnish time YYYY-MM-DDTHH:mm. */
  | 'kouta.local-time'
  /** A number below zero. */
  | 'kouta.negative'
  /** A text lacks a language of the document. */
  | 'kouta.language-missing'
  /** A value that this type of education may not have. */
  | 'kouta.not-allowed'
  /** Koulutus and toteutus, or a part of them, name different types of education. */
  | 'kouta.kind-differs'
  /** The least scope is above the greatest. */
  | 'kouta.scope-order'
  /** The scope of the realisation lies outside that of the study. */
  | 'kouta.scope-range'
  /** The realisation has another unit of scope. */
  | 'kouta.scope-unit'
  /** A fee type that costs something has no amount. */
  | 'kouta.fee-amount-missing'
  /** Free of charge, and an amount. */
  | 'kouta.fee-amount-unexpected'
  /** A period ends before it begins. */
  | 'kouta.period-order'
  /** The study is open studies and the realisation is not. */
  | 'kouta.open-studies-differ'
  /** A realisation is published under a study that is not. */
  | 'kouta.state-order';
