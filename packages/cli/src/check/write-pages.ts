import { join } from 'node:path';
import { type CheckedDocument, toSummaryHtml } from '@merkki/quality';
import type { Context } from '../command.ts';
import { writeWhole } from '../io/files.ts';
import { renderPage } from './render-check.ts';

/**
 * Writes a page for each document into a folder, and `index.html` that leads to them.
 *
 * @internal
 */
export async function writePages(
  context: Context,
  folder: string,
  documents: readonly CheckedDocument[],
  heading: string,
): Promise<void> {
  const names = new Map<CheckedDocument, string>();
  const taken = new Set(['index.html']);
  for (const document of documents) {
    const stem = stemOf(document.name);
    let name = `${stem}.html`;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}.html`;
    taken.add(name);
    names.set(document, name);
    await writeWhole(join(folder, name), renderPage(context, document));
  }
  const href = (document: CheckedDocument): string =>
    encodeURIComponent(names.get(document) ?? 'index.html');
  const index = toSummaryHtml(documents, context.texts, { title: heading, href });
  await writeWhole(join(folder, 'index.html'), index);
}

function stemOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|json)$/i, '');
  return file.toLowerCase().replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'report';
}
