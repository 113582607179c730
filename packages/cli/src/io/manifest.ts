import { isJsonObject, type JsonValue, readJson } from '@merkki/core';
import { append, exists, readText } from './files.ts';

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
 * files; a torn line is as good as none.
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
      const row = read?.ok === true ? toRow(read.value) : undefined;
      if (row !== undefined) rows.set(`${row.format} ${row.id}`, row);
    }
    const manifest = new Manifest(path, rows);
    if (text !== '' && !text.endsWith('\n')) await append(path, '\n');
    return manifest;
  }

  /** The row of a credential in a format. */
  find(id: string, format: string): ManifestRow | undefined {
    return this.#rows.get(`${format} ${id}`);
  }

  /** Adds a row at the end. */
  async add(row: ManifestRow): Promise<void> {
    await append(this.#path, `${JSON.stringify(row)}\n`);
    this.#rows.set(`${row.format} ${row.id}`, row);
  }
}

/** The row that a line holds; `undefined` when it is another thing. */
function toRow(line: JsonValue): ManifestRow | undefined {
  if (!isJsonObject(line)) return undefined;
  const { id, format, issuer, issuedAt, input, files } = line;
  const texts = textsOf({ id, format, issuer, issuedAt, input });
  if (texts === undefined || !Array.isArray(files)) return undefined;
  const listed = files.map((file) =>
    isJsonObject(file) ? textsOf({ name: file['name'], sha256: file['sha256'] }) : undefined,
  );
  const known = listed.filter((file) => file !== undefined);
  return known.length === listed.length ? { ...texts, files: known } : undefined;
}

function textsOf<Name extends string>(
  members: Record<Name, JsonValue | undefined>,
): Record<Name, string> | undefined {
  const isTexts = (value: object): value is Record<Name, string> =>
    Object.values(value).every((member) => typeof member === 'string');
  return isTexts(members) ? members : undefined;
}
