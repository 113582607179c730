/** What VIRTA accepts as the text of an element or attribute. */
export type ValueType =
  | {
      /** A date that exists, not before 1900; whole number; true or false; number with decimals. */
      readonly kind: 'boolean' | 'date' | 'whole';
    }
  | {
      /** Text; without `max` of any length. */
      readonly kind: 'text';
      /** Most characters. */
      readonly max: number;
    }
  | {
      /** A number, at most 24 digits and 6 of them after the point. */
      readonly kind: 'decimal';
      /** Least and greatest. Default: any. */
      readonly range?: readonly [number, number];
    }
  | {
      /** One of a closed list. */
      readonly kind: 'code';
      /** The list. */
      readonly codes: readonly string[];
    }
  | {
      /** A code of a list that is not in this package: checked by its form alone. */
      readonly kind: 'form';
      /** The form. */
      readonly pattern: RegExp;
      /** The form for a person. */
      readonly example: string;
    };

/** An attribute of an element. */
export interface AttributeRule {
  /** Its name. */
  readonly name: string;
  /** What it takes. */
  readonly type: ValueType;
  /** Whether it must be there. */
  readonly required: boolean;
}

/** An element inside another one. */
export interface ChildRule {
  /** Its name. */
  readonly name: string;
  /** What is in it. */
  readonly type: ElementType;
  /** How often it must be there. */
  readonly min: 0 | 1;
  /** How often it may be there. */
  readonly max: number;
}

/** What an element may hold: text, or other elements in their order, or one of them. */
export interface ElementType {
  /** Its attributes. Default: none. */
  readonly attributes?: readonly AttributeRule[];
  /** Its text; absent where it holds elements. */
  readonly text?: ValueType;
  /** Its elements, in order. */
  readonly children?: readonly ChildRule[];
  /** Whether exactly one of the elements must be there, instead of all in order. */
  readonly choice?: boolean;
}

/** An element that must be there once. */
export function one(name: string, type: ElementType): ChildRule {
  return { name, type, min: 1, max: 1 };
}

/** An element that may be there once. */
export function maybe(name: string, type: ElementType): ChildRule {
  return { name, type, min: 0, max: 1 };
}

/** An element that may be there any number of times. */
export function many(name: string, type: ElementType, min: 0 | 1 = 0): ChildRule {
  return { name, type, min, max: Number.POSITIVE_INFINITY };
}

/** An attribute. */
export function attribute(name: string, type: ValueType, required = true): AttributeRule {
  return { name, type, required };
}
