import type { JsonObject, JsonValue } from '@merkki/core';
import ts from 'typescript';

/** What the name of a member tells beyond its type. */
const byName: Readonly<Record<string, JsonObject>> = {
  at: { format: 'date-time' },
  code: { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+$' },
  column: { type: 'integer', minimum: 1 },
  line: { type: 'integer', minimum: 1 },
  path: { format: 'json-pointer' },
};

/** Any JSON of another format: it has its own schema. */
const opaque: Readonly<Record<string, JsonObject>> = {
  JsonObject: { type: 'object' },
  JsonValue: {},
};

/** The types that a package exports from one file. */
export interface TypeSource {
  readonly checker: ts.TypeChecker;
  readonly typeOf: (name: string) => ts.Type;
}

/** Reads the exported types of a file with the settings of its package. */
export function readTypes(file: string, configFile: string): TypeSource {
  const config = ts.getParsedCommandLineOfConfigFile(
    configFile,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    },
  );
  const program = ts.createProgram([file], { ...config?.options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);
  return {
    checker,
    typeOf: (name) => {
      const symbol = exported.find((one) => one.name === name);
      if (symbol === undefined) throw new TypeError(`${file} exports no type ${name}.`);
      return checker.getDeclaredTypeOfSymbol(symbol);
    },
  };
}

/**
 * Writes a TypeScript type as a JSON Schema: interfaces become definitions, doc comments descriptions.
 * Members that the type does not have are allowed, as later versions may add some.
 */
export function schemaOfType(type: ts.Type, checker: ts.TypeChecker, head: JsonObject): JsonObject {
  const definitions = new Map<string, JsonObject>();
  const schema = new TypeWalk(checker, definitions).schemaOf(type);
  const sorted = [...definitions].sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...head, ...schema, $defs: Object.fromEntries(sorted) };
}

class TypeWalk {
  readonly #checker: ts.TypeChecker;
  readonly #definitions: Map<string, JsonObject>;

  constructor(checker: ts.TypeChecker, definitions: Map<string, JsonObject>) {
    this.#checker = checker;
    this.#definitions = definitions;
  }

  schemaOf(type: ts.Type): JsonObject {
    const alias = opaque[type.aliasSymbol?.name ?? type.symbol?.name ?? ''];
    if (alias !== undefined) return alias;
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.isStringLiteral()) return { const: type.value };
    if (type.isUnion()) return this.#union(type);
    if (this.#checker.isArrayType(type)) {
      const [element] = this.#checker.getTypeArguments(type as ts.TypeReference); // an array is one
      return { type: 'array', items: element === undefined ? {} : this.schemaOf(element) };
    }
    if (type.flags & ts.TypeFlags.Object) return this.#object(type);
    throw new TypeError(`No schema for the type ${this.#checker.typeToString(type)}.`);
  }

  #union({ types }: ts.UnionType): JsonObject {
    const present = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const [only] = present;
    if (present.length === 1 && only !== undefined) return this.schemaOf(only);
    const texts = present.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    if (texts.length === present.length) return { enum: texts.sort() };
    // An optional truth value is a union of true, false and undefined.
    const others = present.filter(({ flags }) => !(flags & ts.TypeFlags.BooleanLiteral));
    if (others.length === 0) return { type: 'boolean' };
    const truth: readonly JsonObject[] =
      others.length === present.length ? [] : [{ type: 'boolean' }];
    const schemas = [...truth, ...others.map((one) => this.schemaOf(one))];
    return { anyOf: schemas.sort((one, other) => (text(one) < text(other) ? -1 : 1)) };
  }

  #object(type: ts.Type): JsonObject {
    const name = type.symbol.name;
    if (name.startsWith('__')) return this.#members(type);
    if (!this.#definitions.has(name)) {
      this.#definitions.set(name, {}); // a type may hold itself
      this.#definitions.set(name, { ...this.#described(type.symbol), ...this.#members(type) });
    }
    return { $ref: `#/$defs/${name}` };
  }

  #members(type: ts.Type): JsonObject {
    const members = this.#checker.getPropertiesOfType(type);
    const required = members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional));
    return {
      type: 'object',
      properties: Object.fromEntries(members.map((member) => [member.name, this.#member(member)])),
      ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
    };
  }

  #member(member: ts.Symbol): JsonObject {
    const schema = this.schemaOf(this.#checker.getTypeOfSymbol(member));
    const more = member.name in schema ? {} : (byName[member.name] ?? {});
    return { ...schema, ...more, ...this.#described(member) };
  }

  #described(symbol: ts.Symbol): JsonObject {
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker));
    const description = comment.replaceAll(/\{@link ([^}]+)\}/g, '$1').replaceAll('\n', ' ');
    return description === '' ? {} : { description };
  }
}

function text(value: JsonValue): string {
  return JSON.stringify(value);
}
