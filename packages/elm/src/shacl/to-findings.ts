import { type Params, toPointer } from '@merkki/core';
import type { ProfileCode } from '../problem-codes.ts';
import { iris, names } from '../profile/names.ts';
import { pointerOf } from '../profile/place.ts';
import type { ProfileFinding } from '../profile/profile-finding.ts';
import { repeatedLanguages } from '../profile/repeated-languages.ts';
import type { PlaceFinder } from './find-place.ts';
import { sh } from './rdf.ts';
import type { ShaclResult } from './run-shacl.ts';
import type { ShapeReader } from './shape-reader.ts';

/**
 * Says a result of SHACL in the codes of the profile check.
 *
 * @internal
 */
export function toFindings(
  { focusNode, path, value, sourceShape, sourceConstraintComponent }: ShaclResult,
  reader: ShapeReader,
  find: PlaceFinder,
): readonly ProfileFinding[] {
  if (focusNode === null) return [];
  const constraint = (sourceConstraintComponent?.value ?? '')
    .replace(sh, '')
    .replace(/ConstraintComponent$/, '');
  const member = find.member(focusNode, path);
  const said = (name: string): readonly string[] => reader.values(sourceShape?.value ?? '', name);
  const number = (name: string): number => Number(said(name)[0]);
  const found = member.values.length;
  const { name } = member;
  switch (constraint) {
    case 'MinCount':
      return fail('min-count', member.pointer, { member: name, min: number('minCount'), found });
    case 'MaxCount':
      return fail('max-count', member.pointer, { member: name, max: number('maxCount'), found });
    case 'MaxInclusive':
      return fail('max-value', member.at(value), { max: number('maxInclusive') });
    case 'Datatype':
      return fail('datatype', member.at(value), { datatype: localName(said('datatype')[0] ?? '') });
    case 'Class':
      return fail('class', member.at(value), { expected: said('class').map(nameOf).join(' | ') });
    case 'NodeKind':
      return fail(said('nodeKind')[0] === `${sh}Literal` ? 'literal' : 'iri', member.at(value), {});
    case 'UniqueLang':
      return repeatedLanguages(member.values).flatMap(({ language, place }) =>
        fail('unique-lang', pointerOf(place), { language }),
      );
    case 'Or':
      return choice(said('or'), reader, member.at(value));
    case 'Node':
      return demand(said('node'), reader, member.at(value));
    default:
      return fail('constraint', member.at(value), { constraint });
  }
}

/** A choice of classes, which is how ELM writes most choices, or another. */
function choice(heads: readonly string[], reader: ShapeReader, pointer: string) {
  const parts = heads.flatMap((head) => reader.list(head));
  const classes = parts.flatMap((part) => reader.values(part, 'class'));
  return parts.length > 0 && classes.length === parts.length
    ? fail('class', pointer, { expected: classes.map(nameOf).join(' | ') })
    : fail('constraint', pointer, { constraint: 'Or' });
}

/** A shape that a value must meet: of the list that it names, or of what it has. */
function demand(shapes: readonly string[], reader: ShapeReader, pointer: string) {
  return shapes.flatMap((shape) => {
    const properties = reader.values(shape, 'property');
    const paths = properties.flatMap((property) => reader.values(property, 'path'));
    const [scheme] = properties.flatMap((property) => reader.values(property, 'hasValue'));
    if (scheme !== undefined && paths.includes(iris.get('inScheme') ?? '')) {
      return fail('in-scheme', pointer, { scheme });
    }
    // Where one thing is demanded, the place of that thing says most.
    const step = paths.length === 1 ? names.get(paths[0] ?? '') : undefined;
    const at = pointer + toPointer(step === undefined ? [] : [step]);
    return fail('node', at, { shape: localName(shape).replace(/Shape$/, '') });
  });
}

type Name<Code> = Code extends `profile.${infer Rest}` ? Rest : never;

function fail(code: Name<ProfileCode>, pointer: string, params: Params): readonly ProfileFinding[] {
  return [{ outcome: 'fail', code: `profile.${code}`, pointer, params }];
}

function nameOf(iri: string): string {
  return names.get(iri) ?? iri;
}

function localName(iri: string): string {
  return iri.replace(/^.*[#/]/, '');
}
