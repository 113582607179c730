import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/bake.ts',
    'src/certificate.ts',
    'src/image.ts',
    'src/locales/fi.ts',
    'src/locales/sv.ts',
    'src/locales/en.ts',
  ],
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  dts: false,
  sourcemap: true,
  clean: ['!**/*.d.ts', '!**/*.d.ts.map'], // the declarations are tsc's
  treeshake: true,
});
