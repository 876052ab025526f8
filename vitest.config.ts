import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    projects: [
      // Pure functions leave nothing behind, and to begin each file in a world of its own takes longer than most of them.
      { extends: true, test: { name: 'domain', include: ['src/domain/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/*.test.ts'],
          exclude: ['src/domain/**'],
        },
      },
    ],
  },
})
