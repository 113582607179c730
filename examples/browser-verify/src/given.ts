/** Something to verify, or to verify by: a file, or a text that was pasted. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** More than any limit of the verifier, so that it says "too large" and the page need not read on. */
const mostBytes = 9 * 1_048_576;

/** Reads files. */
export function readFiles(files: Iterable<File>): Promise<readonly Given[]> {
  return Promise.all(
    [...files].map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.slice(0, mostBytes).arrayBuffer()),
    })),
  );
}

/** What was dropped or pasted: its files, else its text. */
export async function readTransfer(
  transfer: DataTransfer | null,
  nameOfText: string,
): Promise<readonly Given[]> {
  if (transfer === null) return [];
  if (transfer.files.length > 0) return readFiles(transfer.files);
  const text = transfer.getData('text/plain');
  return text.trim() === '' ? [] : [{ name: nameOfText, bytes: new TextEncoder().encode(text) }];
}
