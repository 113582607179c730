import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontCoverage } from './font-coverage.ts';

const require = createRequire(import.meta.url);
const faces = [
  require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
];

/** A picture, and what could not be drawn in it. */
export interface DrawnPng {
  readonly bytes: Uint8Array;
  /** How many different characters the font lacks; they are drawn as empty boxes. */
  readonly missing: number;
}

// The renderer lives once per process: it refuses to be started again.
let started: Promise<void> | undefined;

/**
 * Draws an SVG as PNG with a transparent ground. Only the font that comes with the tool is used, so
 * the same SVG gives the same bytes on every machine.
 *
 * @param side - Width in pixels.
 * @internal
 */
export async function drawPng(svg: string, side: number): Promise<DrawnPng> {
  const fonts = await Promise.all(faces.map(load));
  started ??= load(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await started;
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'width', value: side },
    font: { fontBuffers: fonts, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  const image = renderer.render();
  const bytes = image.asPng();
  image.free();
  renderer.free();
  const [regular = new Uint8Array()] = fonts;
  return { bytes, missing: countMissing(svg, fontCoverage(regular)) };
}

function countMissing(svg: string, has: (character: string) => boolean): number {
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
  const shown = texts.join('').replaceAll(/\u200c|\u200d|\ufe0f/g, '');
  return new Set([...shown].filter((character) => !has(character))).size;
}

async function load(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
