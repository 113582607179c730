import { toWorkloadHours } from '@merkki/model';
import type { ElmWriter } from './elm-writer.ts';

/** Writes hours as a duration; what is smaller than a second is lost, and less than one is not written. */
export function writeDuration(
  writer: ElmWriter,
  hours: number | undefined,
  path: string,
): string | undefined {
  if (hours === undefined) return undefined;
  const duration = toDuration(hours);
  const read = toWorkloadHours(duration);
  if (!read.ok || read.value !== hours) writer.lose('loss.replaced', path);
  return read.ok ? duration : undefined;
}

/** Hours as an XML Schema duration of hours, minutes and seconds, never months. */
function toDuration(hours: number): string {
  const seconds = Math.round(hours * 3600);
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const text = parts.map(([amount, unit]) => (amount === 0 ? '' : `${amount}${unit}`)).join('');
  return `PT${text === '' ? '0H' : text}`;
}
