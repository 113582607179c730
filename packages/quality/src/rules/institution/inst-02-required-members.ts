import { pointerParts } from '@merkki/core';
import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const part of pointerParts(path)) {
    const there = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    value = there ? Reflect.get(Object(value), part) : undefined;
  }
  return value;
}

/** Something that says something: no empty text, list or object. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return typeof value === 'string' ? isText(value) : isGiven(value);
}

/** What the institution’s profile asks for is there. */
export const inst02 = defineRule({
  id: 'INST-02',
  severity: 'error',
  stage: 'both',
  profiles: ['institution'],
  kind: 'machine',
  path: '',
  sources: [ownRule],
  check({ microCredential, requiredMembers }) {
    if (requiredMembers.length === 0) return notApplicable('condition');
    return requiredMembers.flatMap((path) =>
      isFilled(valueAt(microCredential, path)) ? [] : [fail(path)],
    );
  },
});
