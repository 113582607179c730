import { isJsonObject } from '@merkki/core';
import { EvidenceUri } from '../primitives.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { OldObject } from './old-object.ts';

const texts = ['narrative', 'name', 'description', 'genre', 'audience'] as const;

/**
 * The evidence of an old badge, and at the end the old badge itself at its address.
 *
 * @see Open Badges 2.0, Evidence; Open Badges 3.0, appendix B.1.11.
 * @internal
 */
export function evidenceOf(assertion: OldObject): Evidence[] {
  const { work } = assertion;
  const evidence = assertion.values('evidence').flatMap(({ value, pointer }): Evidence[] => {
    if (isJsonObject(value)) return evidenceObject(new OldObject(work, value, pointer));
    const id = EvidenceUri.safeParse(value);
    if (id.success) work.ledger.carry(pointer);
    else work.ledger.lose(pointer, 'loss.unfit');
    return id.success ? [{ id: id.data, type: ['Evidence'] }] : [];
  });
  const id = EvidenceUri.safeParse(assertion.id());
  if (!id.success) {
    const isThere = assertion.members['id'] !== undefined;
    work.refuse(isThere ? 'schema.format' : 'schema.missing', assertion.at('id'));
    return evidence;
  }
  return [...evidence, { id: id.data, type: ['Evidence'], name: 'Open Badges 2.0 Assertion' }];
}

function evidenceObject(old: OldObject): Evidence[] {
  old.settle('Evidence');
  const id = old.id(EvidenceUri);
  const found = texts.flatMap((name) => {
    const text = old.text(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  if (id === undefined && found.length === 0) return [];
  return [
    { ...(id === undefined ? {} : { id }), type: ['Evidence'], ...Object.fromEntries(found) },
  ];
}
