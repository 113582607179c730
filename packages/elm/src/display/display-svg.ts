import type { MicroCredentialAward } from '@merkki/model';
import { type DisplayContent, type DisplayFact, displayContent } from './display-content.ts';
import { rosette } from './rosette.ts';
import { escapeXml, textLine, textLines } from './svg-parts.ts';
import { balanceText, clampLines, wrapText } from './wrap-text.ts';

// A4 portrait at 96 dots per inch.
const width = 794;
const height = 1123;
const left = 84;
const right = width - 60;
const column = right - left;
const ink = '#1d2a33';
const quiet = '#5b6b75';
const deep = '#123f4d';
const accent = '#b07a2a';
const line = '#d8d2c4';

/**
 * Draws the page of an award as an SVG picture, A4 portrait: title, learner, awarding body, workload,
 * level, grade, dates, outcomes, assessment and quality assurance. It holds no script, no link and no
 * font; every value is escaped. The same award gives the same picture.
 *
 * @param award - From `award()` of `@merkki/model`.
 * @param language - BCP 47 tag; our own words come in Finnish, Swedish and English.
 * @see European Learning Model 3.2, DisplayDetail.
 * @example
 * import type { MicroCredentialAward } from '@merkki/model';
 *
 * const page = (award: MicroCredentialAward) => new Blob([displaySvg(award, 'fi')]);
 */
export function displaySvg(award: MicroCredentialAward, language: string): string {
  const content = displayContent(award, language);
  const parts: string[] = [];
  let y = drawHead(content, parts);
  y = drawFacts(content.facts, y, parts);
  const foot = height - 78;
  const remarks = layRemarks(content.remarks);
  const remarksTop = foot - 34 - remarks.height;
  drawOutcomes(content, y, remarksTop - 22, parts);
  parts.push(remarks.draw(remarksTop));
  drawFoot(content, award.id, foot, parts);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${escapeXml(language)}" role="img" aria-labelledby="page-title page-text">`,
    `<title id="page-title">${escapeXml(`${content.words.kind}: ${content.title}`)}</title>`,
    `<desc id="page-text">${escapeXml(`${content.words.awardedTo}: ${content.learner}. ${content.bodies}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fdfcf9"/>`,
    `<rect width="36" height="${height}" fill="${deep}"/><rect x="36" width="3" height="${height}" fill="${accent}"/>`,
    `<g opacity="0.5">${rosette(width - 96, 112, 74, award.microCredential.id, [accent, deep])}</g>`,
    ...parts,
    '</svg>',
  ].join('');
}

/** Kind, title, learner and awarding body; returns where they end. */
function drawHead(content: DisplayContent, parts: string[]): number {
  const { words } = content;
  parts.push(
    textLine(words.kind.toUpperCase(), left, 84, {
      size: 12.5,
      fill: accent,
      weight: 600,
      spacing: 2.2,
    }),
  );
  const lay = (size: number): { size: number; title: string[] } => ({
    size,
    title: balanceText(content.title, (column - 150) / size),
  });
  const laid = [36, 30, 26].map(lay).find(({ title }) => title.length <= 3) ?? lay(22);
  const { size } = laid;
  const title = clampLines(laid.title, 5);
  let y = 132;
  parts.push(
    textLines(title, left, y, size * 1.18, { size, fill: deep, family: 'serif', weight: 600 }),
  );
  y += (title.length - 1) * size * 1.18 + 54;
  parts.push(textLine(words.awardedTo, left, y, { size: 12.5, fill: quiet }));
  const learner = clampLines(wrapText(content.learner, column / 28), 2);
  parts.push(textLines(learner, left, y + 36, 33, { size: 28, fill: ink, family: 'serif' }));
  y += 36 + (learner.length - 1) * 33 + 36;
  parts.push(textLine(words.awardedBy, left, y, { size: 12.5, fill: quiet }));
  const bodies = clampLines(wrapText(content.bodies, column / 17), 3);
  parts.push(textLines(bodies, left, y + 24, 22, { size: 17, fill: ink, weight: 600 }));
  return y + 24 + (bodies.length - 1) * 22 + 30;
}

/** Facts in three columns; returns where they end. */
function drawFacts(facts: readonly DisplayFact[], top: number, parts: string[]): number {
  const gap = 18;
  const cell = (column - 2 * gap) / 3;
  let y = top;
  for (let row = 0; row * 3 < facts.length; row += 1) {
    const cells = facts.slice(row * 3, row * 3 + 3).map((fact) => ({
      label: fact.label,
      value: clampLines(wrapText(fact.value, cell / 16), 2),
      detail: clampLines(wrapText(fact.detail ?? '', cell / 12), 2),
    }));
    const lines = Math.max(
      ...cells.map(({ value, detail }) => value.length * 20 + detail.length * 16),
    );
    for (const [index, { label, value, detail }] of cells.entries()) {
      const x = left + index * (cell + gap);
      parts.push(
        `<rect x="${x}" y="${y}" width="${cell}" height="1.5" fill="${index === 0 && row === 0 ? accent : line}"/>`,
        textLine(label, x, y + 22, { size: 12, fill: quiet }),
        textLines(value, x, y + 43, 20, { size: 16, fill: ink, weight: 600 }),
        textLines(detail, x, y + 43 + value.length * 20 - 2, 16, { size: 12, fill: quiet }),
      );
    }
    y += 36 + lines + 12;
  }
  return y + 20;
}

/** As many outcomes as fit, in the largest type that takes them all, or the smallest. */
function drawOutcomes(content: DisplayContent, top: number, bottom: number, parts: string[]): void {
  const { outcomes, words } = content;
  parts.push(
    textLine(words.outcomes, left, top, { size: 17, fill: deep, family: 'serif', weight: 600 }),
  );
  const start = top + 28;
  const lay = (size: number): { size: number; items: string[][] } => ({
    size,
    items: outcomes.map((text) => balanceText(text, (column - 24) / size)),
  });
  const heightOf = (items: readonly string[][], size: number): number =>
    items.reduce((sum, lines) => sum + lines.length * size * 1.35 + size * 0.55, 0);
  const { size, items } =
    [17, 16, 15, 14, 13, 12]
      .map(lay)
      .find((laid) => start + heightOf(laid.items, laid.size) <= bottom) ?? lay(11);
  let y = start;
  for (const [index, lines] of items.entries()) {
    const isLast = index === items.length - 1;
    const needed = lines.length * size * 1.35 + (isLast ? 0 : size * 1.9);
    if (y + needed > bottom + size) {
      parts.push(textLine(words.more(items.length - index), left + 24, y, { size, fill: quiet }));
      return;
    }
    parts.push(
      `<circle cx="${left + 6}" cy="${Math.round((y - size * 0.33) * 10) / 10}" r="3" fill="${accent}"/>`,
      textLines(lines, left + 24, y, size * 1.35, { size, fill: ink }),
    );
    y += lines.length * size * 1.35 + size * 0.55;
  }
}

/** Small print above the foot: laid out first, as it is drawn upwards from there. */
function layRemarks(remarks: readonly DisplayFact[]): {
  readonly height: number;
  readonly draw: (top: number) => string;
} {
  const label = 122;
  const rows = remarks
    .filter(({ value }) => value !== '')
    .map((remark) => ({
      label: remark.label,
      lines: clampLines(wrapText(remark.value, (column - label) / 12), 3),
    }));
  const height = rows.reduce((sum, { lines }) => sum + lines.length * 16 + 7, 0);
  return {
    height,
    draw: (top) => {
      let y = top + 12;
      return rows
        .map(({ label: name, lines }) => {
          const drawn =
            textLine(name, left, y, { size: 12, fill: quiet }) +
            textLines(lines, left + label, y, 16, { size: 12, fill: ink });
          y += lines.length * 16 + 7;
          return drawn;
        })
        .join('');
    },
  };
}

function drawFoot(content: DisplayContent, id: string, top: number, parts: string[]): void {
  const { words } = content;
  const issuer = clampLines(wrapText(`${words.issuedBy}: ${content.issuer}`, column / 12), 1);
  const proof = clampLines(wrapText(words.proof, column / 10.5), 2);
  parts.push(
    `<rect x="${left}" y="${top - 18}" width="${column}" height="1" fill="${line}"/>`,
    textLines(issuer, left, top, 14, { size: 12, fill: ink, weight: 600 }),
    textLines(clampLines(wrapText(id, column / 10.5), 1), left, top + 16, 14, {
      size: 10.5,
      fill: quiet,
    }),
    textLines(proof, left, top + 34, 14, { size: 10.5, fill: quiet }),
  );
}
