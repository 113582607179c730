import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { en } from '../../src/locales/en.ts';
import { sv } from '../../src/locales/sv.ts';
import { toMarkdown } from '../../src/report/to-markdown.ts';
import { definition } from '../support/documents.ts';

const now = '2026-11-23T12:00:00Z';

describe('a report in Markdown', () => {
  test('has the verdict, the findings with their places, and the eleven elements', () => {
    const report = checkQuality(definition({ '/level': {}, '/status': 'draft' }), {
      stage: 'offering',
      now,
    });
    const text = toMarkdown(report, sv, {
      title: 'Molntjänster',
      locate: () => ({ line: 4, column: 2 }),
    });
    expect(text).toContain('## Molntjänster\n\n**Ännu inte klar att publiceras** · 1 att rätta');
    expect(text).toContain(
      '- **Nivån saknas. Ange nivå enligt EQF, QF-EHEA eller ett nationellt system, eller berätta varför ingen nivå gäller.**  \n  Nivå · `/level` · rad 4, kolumn 2  \n  EU-A1-08 · Rådets rekommendation 2022/C 243/02, bilaga I, obligatorisk uppgift 8',
    );
    expect(text).toContain('| 8 | Nivå | ❌ Ska rättas |');
    expect(text).toContain('| 1 | Den studerandes identitet | ⏳ Senare |');
  });

  test('is called a quality report when it has no other title', () => {
    const report = checkQuality(definition(), { stage: 'offering', now });
    expect(toMarkdown(report, en)).toMatch(/^## Quality report\n/);
  });

  test('takes the meaning from what stands in the document or the title', () => {
    const report = checkQuality(definition({ '/`x` <b>|': 1 }), { stage: 'offering', now });
    const text = toMarkdown(report, en, { title: '# [a](b)\n<script>' });
    expect(text).toContain('## \\# \\[a\\](b) \\<script\\>');
    expect(text).toContain('\\`x\\` \\<b\\>\\| · `` /`x` <b>| ``');
  });
});
