import { type Catalogue, formatMessage, pointerParts } from '@merkki/core';

/** Names a place in words: `/outcomes/1/text` is "Learning outcome 2 › Text". */
export function describePlace(path: string, catalogue: Catalogue): string {
  const parts = pointerParts(path).filter((part, index) => index > 0 || part !== 'microCredential');
  const names: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const next = parts[index + 1] ?? '';
    const listed = /^[0-9]+$/.test(next);
    names.push(nameOf(part, listed ? Number(next) + 1 : undefined, catalogue));
    if (listed) index += 1;
  }
  return names.length > 0 ? names.join(' › ') : formatMessage(catalogue, 'place.whole');
}

function nameOf(part: string, number: number | undefined, catalogue: Catalogue): string {
  const code = `place.${part}`;
  if (Object.hasOwn(catalogue.messages, code)) {
    return formatMessage(catalogue, code, number === undefined ? {} : { number });
  }
  return number === undefined ? part : `${part} ${number}`;
}
