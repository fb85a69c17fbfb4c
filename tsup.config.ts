import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', syntax: 'src/language/syntax/index.ts' },
  format: 'esm',
  target: 'node20',
  dts: { entry: { index: 'src/index.ts', syntax: 'src/language/syntax/index.ts' } },
  splitting: true,
  clean: true,
  // esbuild takes `\p{L}` for unknown to Node 20 and would build such an expression anew whenever it is used.
  esbuildOptions: (options) => {
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
  },
});
