import { formatMessage } from '@merkki/core';
import { type BadgeColours, badgeImage, badgeTemplates } from '@merkki/open-badges/image';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import { writeWhole } from '../io/files.ts';
import { languageOption } from '../language-option.ts';
import { readPicture } from '../picture/read-picture.ts';
import { readDefinition } from '../read-definition.ts';
import { oneOf, usageError } from '../usage-error.ts';

const sides = { smallest: 16, usual: 600, largest: 4096 } as const;

/** Draws the badge picture of a definition, as SVG or PNG. */
export const run: Run = async (context, positionals, values) => {
  const [path] = positionals;
  const out = textOption(values, 'out');
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'image' });
  if (out === undefined) throw usageError('usage.option-missing', { option: '--out' });
  const isPng = values['png'] === true || out.toLowerCase().endsWith('.png');
  const side = sizeOption(values, isPng);
  const template = oneOf('--template', textOption(values, 'template') ?? 'seal', badgeTemplates);
  const logo = textOption(values, 'logo');
  const data = logo === undefined ? {} : { logo: await readPicture(logo) };
  const definition = await readDefinition(context, path);
  if (definition === undefined) return 1;
  const svg = badgeImage(definition, {
    template,
    language: languageOption(textOption(values, 'language'), definition),
    colours: coloursOption(values),
    ...data,
  });
  await writeWhole(out, isPng ? await draw(context, svg, side) : svg);
  context.terminal.err(`${formatMessage(context.texts, 'bake.written', { path: out })}\n`);
  return 0;
};

async function draw(context: Context, svg: string, side: number): Promise<Uint8Array> {
  // Loaded here, since only pictures need the renderer.
  const { drawPng } = await import('../picture/draw-png.ts');
  const { bytes, missing } = await drawPng(svg, side);
  if (missing > 0) {
    context.terminal.err(
      `${formatMessage(context.texts, 'image.characters', { count: missing })}\n`,
    );
  }
  return bytes;
}

function sizeOption(values: Values, isPng: boolean): number {
  const text = textOption(values, 'size');
  if (text === undefined) return sides.usual;
  if (!isPng) throw usageError('usage.size-without-png');
  const side = Number(text);
  if (!/^\d+$/.test(text) || side < sides.smallest || side > sides.largest) {
    throw usageError('usage.option-value', {
      option: '--size',
      value: text,
      allowed: `${sides.smallest}–${sides.largest}`,
    });
  }
  return side;
}

function coloursOption(values: Values): BadgeColours {
  const [primary, accent, paper] = textOption(values, 'colours')?.split(',') ?? [];
  return {
    ...(primary ? { primary } : {}),
    ...(accent ? { accent } : {}),
    ...(paper ? { paper } : {}),
  };
}
