export { bake } from './baking/bake.ts';
export { bakePng } from './baking/bake-png.ts';
export { bakeSvg } from './baking/bake-svg.ts';
export type { Baked, BakeLimits } from './baking/baked.ts';
export { imageFormat } from './baking/image-format.ts';
export { unbake } from './baking/unbake.ts';
export { unbakePng } from './baking/unbake-png.ts';
export { unbakeSvg } from './baking/unbake-svg.ts';
