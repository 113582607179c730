import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/node/index.ts',
    'src/locales/fi.ts',
    'src/locales/sv.ts',
    'src/locales/en.ts',
    'src/remedies/fi.ts',
    'src/remedies/sv.ts',
    'src/remedies/en.ts',
  ],
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  dts: false,
  sourcemap: true,
  clean: ['!**/*.d.ts', '!**/*.d.ts.map'], // the declarations are tsc's
  treeshake: true,
});
