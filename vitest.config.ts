import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests that run the command start several processes each.
    testTimeout: 120_000,
  },
});
