import { defineConfig } from 'vitest/config'

/**
 * Rooms of functions that leave nothing behind: to begin each file in a world of its own takes longer than most of them.
 * What counts the memory of its process is not among them.
 */
const pure = [
  'src/domain/**/*.test.ts',
  'src/renderer/{features,reading}/**/*.test.ts',
  'src/renderer/formats/!(pdf-meter).test.ts',
]

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/*.test.ts'],
          exclude: pure,
        },
      },
    ],
  },
})
