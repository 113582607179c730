import { locales } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { narrativeWords } from '../../src/narrative/narrative-words.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import { awardSections, criteriaSections } from '../../src/narrative/sections.ts';
import type { Member, Shape } from '../../src/narrative/shape.ts';

/** Every group of labels that stand side by side, the labels of a concept included. */
function groups(): readonly (readonly Member['label'][])[] {
  const inner = (shape: Shape): (readonly Member['label'][])[] => {
    if (shape.kind !== 'object') return [];
    const concept = ['uri', 'notation', 'scheme'] as const;
    const isConcept = [shape.main.shape, shape.main.instead?.shape].some(
      (one) => one?.kind === 'concept',
    );
    const own = [...shape.members.map(({ label }) => label), ...(isConcept ? concept : [])];
    return [own, ...shape.members.flatMap((member) => inner(member.shape))];
  };
  return [...criteriaSections, ...awardSections].flatMap((section) => {
    if ('list' in section) return inner(section.element);
    const members = section.groups.flatMap((group) => group.members);
    return [members.map(({ label }) => label), ...members.flatMap(({ shape }) => inner(shape))];
  });
}

describe.each(locales)('the words in %s', (locale) => {
  const { headings, labels, tables } = narrativeWords[locale];

  test('can be told apart where they stand side by side', () => {
    for (const group of groups()) {
      const words = group.map((label) => labels[label]);
      expect(new Set(words).size, words.join(', ')).toBe(words.length);
    }
    for (const table of [headings, ...Object.values(tables)]) {
      const words = Object.values(table);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('have no sign that would end a label', () => {
    for (const label of Object.values(labels)) expect(label).not.toMatch(/[:\n]/);
  });
});

test('a narrative in another form is counted, not guessed at', () => {
  expect(parseNarrative('Do it.\n\n* one\n   - two')).toEqual({ sections: [], strayLines: 3 });
});
