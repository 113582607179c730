import { unbake } from '@merkki/open-badges/bake';
import { type Run, textOption } from '../command.ts';
import { readBytes, writeWhole } from '../io/files.ts';
import { problemLine } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';

/** Takes the credential out of a picture and prints it, byte for byte. */
export const run: Run = async (context, positionals, values) => {
  const [image] = positionals;
  if (image === undefined) throw usageError('usage.argument-missing', { argument: 'IMAGE' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'unbake' });
  const unbaked = unbake(await readBytes(image));
  if (!unbaked.ok) {
    for (const found of unbaked.error) {
      context.terminal.err(problemLine(context, found, image, undefined));
    }
    const code = unbaked.error[0]?.code;
    if (context.json) {
      context.terminal.out(`${JSON.stringify({ input: image, error: { code } })}\n`);
    }
    return 1;
  }
  const { format, kind, text } = unbaked.value;
  const out = textOption(values, 'out');
  if (out !== undefined) await writeWhole(out, text);
  else if (context.json) context.terminal.out(`${JSON.stringify({ format, kind, text })}\n`);
  else context.terminal.out(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
};
