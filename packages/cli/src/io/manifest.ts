import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isJsonObject, readJson } from '@merkki/core';
import { exists, readText } from './files.ts';

/** One credential that was issued. */
export interface ManifestRow {
  readonly id: string;
  readonly format: string;
  readonly issuer: string;
  /** ISO 8601. */
  readonly issuedAt: string;
  /** SHA-256 of what was issued, before signing. */
  readonly input: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/**
 * The list of what was issued into a folder, one JSON object per line. A row is written after its
 * files; a torn last line is as good as none.
 *
 * @internal
 */
export class Manifest {
  readonly #path: string;
  readonly #rows: Map<string, ManifestRow>;

  private constructor(path: string, rows: Map<string, ManifestRow>) {
    this.#path = path;
    this.#rows = rows;
  }

  /** Reads the list, which may not be there yet. */
  static async open(path: string): Promise<Manifest> {
    const rows = new Map<string, ManifestRow>();
    const text = (await exists(path)) ? await readText(path) : '';
    for (const line of text.split('\n')) {
      const read = line === '' ? undefined : readJson(line);
      if (read?.ok !== true || !isJsonObject(read.value)) continue;
      const row = read.value as unknown as ManifestRow; // only `add` writes these lines
      rows.set(`${row.format} ${row.id}`, row);
    }
    const manifest = new Manifest(path, rows);
    if (text !== '' && !text.endsWith('\n')) await appendFile(path, '\n');
    return manifest;
  }

  /** The row of a credential in a format. */
  find(id: string, format: string): ManifestRow | undefined {
    return this.#rows.get(`${format} ${id}`);
  }

  /** Adds a row at the end. */
  async add(row: ManifestRow): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    await appendFile(this.#path, `${JSON.stringify(row)}\n`);
    this.#rows.set(`${row.format} ${row.id}`, row);
  }
}
