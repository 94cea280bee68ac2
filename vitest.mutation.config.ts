import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What `npm run mutation` runs for each mutant: the engine's own tests and a slice of the generated messages. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/{detection,text}/**/*.test.ts', 'tests/quality/slice.test.ts'],
    // Thousands of random texts for each mutant would take days.
    exclude: ['**/*.properties.test.ts'],
  },
});
