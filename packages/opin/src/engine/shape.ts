import type { JsonObject } from '@merkki/core';

/** What a target accepts as one value. */
export type Shape =
  | {
      /** Text that is not empty; Finnish time `YYYY-MM-DDTHH:mm`; a word with its language. */
      readonly kind: 'text' | 'local-time' | 'keyword';
    }
  | {
      /** True or false. */
      readonly kind: 'boolean';
      /** The only value that will do. Default: both. */
      readonly only?: boolean;
    }
  | {
      /** A number of at least 0. */
      readonly kind: 'number';
      /** Whether it must be an integer. Default: false. */
      readonly whole?: boolean;
    }
  | {
      /** One of a closed list. */
      readonly kind: 'code';
      /** The list. */
      readonly values: readonly string[];
    }
  | {
      /** A URI of the Finnish Koodisto: a code set, `_`, a code, and perhaps `#` and its version. */
      readonly kind: 'code-uri';
      /** Names of the code sets. */
      readonly sets: readonly string[];
      /** The only code that will do. Default: any. */
      readonly code?: string;
    }
  | {
      /** An OID of the Finnish education administration. */
      readonly kind: 'oid';
      /** What it names; an organisation has a check digit. */
      readonly of: 'organisation' | 'koulutus' | 'toteutus';
    }
  | {
      /** A code and its set in the Finnish Koodisto, as an object of two members. */
      readonly kind: 'coded';
      /** Name of the code set. */
      readonly set: string;
      /** Codes that will do. Default: any. */
      readonly values?: readonly string[];
    }
  | {
      /** Any JSON value: the target leaves its form to us. */
      readonly kind: 'any';
    }
  | {
      /** A text with its language, an object of two members. */
      readonly kind: 'typed-text';
      /** Name of the member that has the language. */
      readonly language: string;
      /** Name of the member that has the text. */
      readonly value: string;
    }
  | {
      /** A text of a form. */
      readonly kind: 'pattern';
      /** The form, a regular expression. */
      readonly pattern: string;
      /** Name of the form in JSON Schema, such as `date-time`. */
      readonly format?: 'date' | 'date-time' | 'uri' | 'uuid';
    }
  | {
      /** A text by language. */
      readonly kind: 'localised';
      /** Whether each text is a web address. Default: false. */
      readonly web?: boolean;
    };

const oidNodes = { organisation: '(10|99|199)', koulutus: '13', toteutus: '17' } as const;
const webAddress = '^https?://[^\\s/$.?#]\\S*$';
const localTime =
  '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$';

/** The form of a text of this shape; `undefined` when any text will do, or none. */
export function shapePattern(shape: Shape): string | undefined {
  switch (shape.kind) {
    case 'code-uri':
      return `^(${shape.sets.join('|')})_${shape.code ?? '[0-9A-Za-z]+'}(#[0-9]+)?$`;
    case 'oid':
      return `^1\\.2\\.246\\.562\\.${oidNodes[shape.of]}\\.[0-9]+$`;
    case 'local-time':
      return localTime;
    case 'pattern':
      return shape.pattern;
    case 'localised':
      return shape.web === true ? webAddress : undefined;
    default:
      return undefined;
  }
}

/** JSON Schema (2020-12) of a shape. */
export function shapeSchema(shape: Shape, languages: readonly string[]): JsonObject {
  const pattern = shapePattern(shape);
  const text = { type: 'string', ...(pattern === undefined ? {} : { pattern }) };
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'boolean':
      return shape.only === undefined ? { type: 'boolean' } : { const: shape.only };
    case 'number':
      return { type: shape.whole === true ? 'integer' : 'number', minimum: 0 };
    case 'code':
      return { type: 'string', enum: [...shape.values] };
    case 'localised':
      return {
        type: 'object',
        properties: Object.fromEntries(languages.map((language) => [language, text])),
        additionalProperties: false,
      };
    case 'coded':
      return {
        type: 'object',
        properties: {
          koodiarvo: {
            type: 'string',
            ...(shape.values === undefined ? {} : { enum: [...shape.values] }),
          },
          koodistoUri: { const: shape.set },
        },
        required: ['koodiarvo', 'koodistoUri'],
      };
    case 'any':
      return {};
    case 'typed-text':
      return {
        type: 'object',
        properties: {
          [shape.language]: { type: 'string', minLength: 2 },
          [shape.value]: { type: 'string' },
        },
        required: [shape.language, shape.value],
      };
    case 'pattern':
      return { ...text, ...(shape.format === undefined ? {} : { format: shape.format }) };
    case 'keyword':
      return {
        type: 'object',
        properties: {
          kieli: { type: 'string', enum: [...languages] },
          arvo: { type: 'string', minLength: 1 },
        },
        required: ['kieli', 'arvo'],
      };
    default:
      return text;
  }
}
