import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** PATH without the folders of this checkout: there `node` and `npm` are the machine's own. */
export const systemPath: string = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !/[\\/](node_modules|\.tools)([\\/]|$)/.test(folder))
  .join(delimiter);

/** The machine's own Node, not the one that the tools of this checkout run on. */
export function systemNode(): string {
  for (const folder of systemPath.split(delimiter)) {
    const candidate = join(folder, 'node');
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // not in this folder: look in the next one
    }
  }
  throw new Error('This machine has no Node of its own on PATH.');
}
