import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** What of an OpenAPI file the mock server uses. */
interface OpenApiFile {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

/** An operation that a request is for. */
export interface Operation {
  readonly template: string;
  /** JSON Pointer of the operation in the file. */
  readonly pointer: string;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly parameters: readonly { readonly pointer: string; readonly parameter: Parameter }[];
}

/** Reads an OpenAPI file, finds operations in it and checks values against its schemas. */
export interface OpenApi {
  readonly operation: (method: string, path: string) => Operation | undefined;
  readonly at: (pointer: string) => unknown;
  /** What is wrong with a value, by the schema at a pointer; empty when nothing is. */
  readonly problems: (pointer: string, value: unknown) => readonly string[];
}

const id = 'urn:ooapi:file';

export function readOpenApi(path: string): OpenApi {
  const file = JSON.parse(readFileSync(path, 'utf8')) as OpenApiFile;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ ...file, $id: id });
  const validators = new Map<string, ValidateFunction>();
  const at = (pointer: string): unknown => resolve(file, pointer);
  return {
    at,
    operation: (method, path) => findOperation(file, at, method.toLowerCase(), path),
    problems: (pointer, value) => {
      const validate =
        validators.get(pointer) ??
        ajv.compile({ $ref: `${id}#${encodeURI(canonical(file, pointer))}` });
      validators.set(pointer, validate);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) =>
        `${instancePath} ${message ?? ''}`.trim(),
      );
    },
  };
}

/** The value at a pointer; a `$ref` on the way is followed. */
function resolve(file: unknown, pointer: string): unknown {
  return pointer === '' ? file : valueAt(file, canonical(file, pointer));
}

/** The pointer of the same place without a `$ref` on the way. */
function canonical(file: unknown, pointer: string): string {
  let here = '';
  for (const part of pointer.split('/').slice(1)) {
    here = `${here}/${part}`;
    const reference = member(valueAt(file, here), '$ref');
    if (typeof reference === 'string') here = canonical(file, reference.slice(1));
  }
  return here;
}

function valueAt(file: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(member, file);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function findOperation(
  file: OpenApiFile,
  at: (pointer: string) => unknown,
  method: string,
  path: string,
): Operation | undefined {
  const parts = path.split('/');
  const fitting = Object.keys(file.paths).filter((template) => {
    const names = template.split('/');
    return (
      names.length === parts.length &&
      names.every((name, index) => name.startsWith('{') || name === parts[index])
    );
  });
  // A literal segment goes before a parameter: /persons/me before /persons/{personId}.
  const template = fitting.sort((a, b) => a.split('{').length - b.split('{').length)[0];
  if (template === undefined || file.paths[template]?.[method] === undefined) return undefined;
  const pointer = `/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
  const names = template.split('/');
  const pathValues = Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(parts[index] ?? '')]] : [],
    ),
  );
  const listed = member(at(pointer), 'parameters');
  const parameters = (Array.isArray(listed) ? listed : []).map((_, index) => ({
    pointer: `${pointer}/parameters/${index}`,
    parameter: at(`${pointer}/parameters/${index}`) as Parameter,
  }));
  return { template, pointer, pathValues, parameters };
}
