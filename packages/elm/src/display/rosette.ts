import { round } from './svg-parts.ts';

/**
 * A rosette of fine closed lines around a centre, like the ornament of a security print; the seed
 * turns it, so that each micro-credential has its own.
 */
export function rosette(
  centreX: number,
  centreY: number,
  radius: number,
  seed: string,
  colours: readonly [string, string],
): string {
  let hash = 0;
  for (const char of seed) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  const petals = 7 + (hash % 5);
  const twist = 0.16 + ((hash >>> 4) % 8) / 50;
  const rings = 7;
  return Array.from({ length: rings }, (_, ring) => {
    const size = radius * (0.5 + (0.5 * ring) / (rings - 1));
    const phase = (ring * Math.PI) / (petals * 2);
    const path = curve(centreX, centreY, size, petals, twist, phase);
    return `<path d="${path}" fill="none" stroke="${colours[ring % 2]}" stroke-width="0.7"/>`;
  }).join('');
}

function curve(
  centreX: number,
  centreY: number,
  radius: number,
  petals: number,
  depth: number,
  phase: number,
): string {
  const steps = petals * 14;
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const distance = radius * (1 - depth + depth * Math.cos(petals * angle + phase * petals));
    const x = round(centreX + distance * Math.cos(angle));
    const y = round(centreY + distance * Math.sin(angle));
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
