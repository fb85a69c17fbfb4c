import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Those need a browser and have a configuration of their own.
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
    // Tests that run the command start several processes each.
    testTimeout: 120_000,
  },
});
