import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', syntax: 'src/language/syntax/index.ts' },
  format: 'esm',
  target: 'node20',
  dts: { entry: { index: 'src/index.ts', syntax: 'src/language/syntax/index.ts' } },
  splitting: true,
  clean: true,
});
