import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { toJsonSchema } from '../src/to-json-schema.ts';

/** In the order in which a reader meets them. */
const parts = [
  'MicroCredential',
  'Organisation',
  'OrganisationIdentifier',
  'LearningOutcome',
  'Workload',
  'Level',
  'Assessment',
  'GradingScheme',
  'Participation',
  'QualityAssurance',
  'Attestation',
  'Offering',
  'Production',
  'Concept',
  'Learner',
] as const;

/** The shape of the model as Markdown tables, made from the descriptions in the schemas. */
export function shapeTables(): string {
  const award = toJsonSchema('award');
  const named = objectOf(award['$defs']);
  return [
    ...parts.map((name) => table(name, objectOf(named[name]))),
    table('MicroCredentialAward', award),
    table('Recipient', toJsonSchema('recipient')),
  ].join('\n');
}

function table(name: string, schema: JsonObject): string {
  const head = `### ${name}\n\n${schema['description']}\n\n| member | form | meaning |\n| --- | --- | --- |\n`;
  return head + rows(schema, '').join('');
}

/** A row per member; those of objects inside follow with their path. */
function rows(schema: JsonObject, prefix: string): readonly string[] {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  return Object.entries(objectOf(schema['properties'])).flatMap(([name, value]) => {
    const member = objectOf(value);
    const items = objectOf(member['items']);
    const path = `${prefix}${name}`;
    const mark = required.has(name) ? '' : '?';
    const meaning = cell(String(member['description'] ?? ''));
    return [
      `| \`${path}${mark}\` | ${cell(form(member))} | ${meaning} |\n`,
      ...rows(member, `${path}.`),
      ...rows(items, `${path}[].`),
    ];
  });
}

function form(schema: JsonObject): string {
  const { $ref, type, items, minItems } = schema;
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((one) => `\`${one}\``).join(' | ');
  if (type === 'array') return `${form(objectOf(items))}[${minItems === undefined ? '' : '1..n'}]`;
  return `${type}${range(schema)}`;
}

function range({ type, minimum, maximum, exclusiveMinimum }: JsonObject): string {
  if (type !== 'number' && type !== 'integer') return '';
  const isBound = (bound: JsonValue | undefined) =>
    typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (isBound(minimum) && isBound(maximum)) return ` ${minimum}–${maximum}`;
  if (isBound(exclusiveMinimum)) return ` > ${exclusiveMinimum}`;
  return isBound(minimum) ? ` ≥ ${minimum}` : '';
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {};
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
