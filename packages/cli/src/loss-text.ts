import { type Catalogue, formatMessage, type Loss } from '@merkki/core';
import type { Context } from './command.ts';
import { printable } from './io/terminal.ts';
import type { MapLoss } from './outputs.ts';

/**
 * A loss as the command line tells it in JSON.
 *
 * @internal
 */
export function describeLoss(catalogue: Catalogue, { path, code, params }: Loss): MapLoss {
  return { path, reason: formatMessage(catalogue, code, params), code };
}

/**
 * The losses by reason, each reason with its places.
 *
 * @internal
 */
export function lossText(context: Context, catalogue: Catalogue, losses: readonly Loss[]): string {
  if (losses.length === 0) return `${formatMessage(context.texts, 'map.no-losses')}\n`;
  const byReason = new Map<string, string[]>();
  for (const loss of losses) {
    const { path, reason, code } = describeLoss(catalogue, loss);
    const places = byReason.get(`${reason} [${code}]`) ?? [];
    places.push(printable(path));
    byReason.set(`${reason} [${code}]`, places);
  }
  const lines = [...byReason].flatMap(([reason, places]) => [
    `  ${reason}`,
    ...gathered(places).map((path) => `    ${path}`),
  ]);
  const title = formatMessage(context.texts, 'map.losses', { count: losses.length });
  return [title, ...lines, ''].join('\n');
}

/** Places that differ only in the numbers of list elements become one, such as `/outcomes/0…4/verb`. */
function gathered(places: readonly string[]): readonly string[] {
  const byShape = new Map<string, number[]>();
  for (const place of places) {
    const number = [...place.matchAll(/\/(\d+)(?=\/|$)/g)].at(-1);
    const shape =
      number === undefined
        ? place
        : `${place.slice(0, number.index)}/#${place.slice(number.index + number[0].length)}`;
    byShape.set(shape, [...(byShape.get(shape) ?? []), Number(number?.[1] ?? 0)]);
  }
  return [...byShape].map(([shape, numbers]) => {
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const isRun = new Set(numbers).size === high - low + 1;
    const all = isRun && low !== high ? `${low}…${high}` : numbers.join(',');
    return shape.replace('/#', `/${all}`);
  });
}
