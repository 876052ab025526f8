import { defineConfig } from '@playwright/test'

/** What is staged: the walks, the measurements or the tour. The scripts of package.json set it, and find the programs. */
const stage = process.env['ASSAY_STAGE'] ?? 'e2e'
const isWalk = stage === 'e2e'

/** The same walks on the desktop program and in a plain Chromium. */
export default defineConfig({
  testDir: `tests/${stage}`,
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  timeout: isWalk ? 60_000 : 600_000,
  expect: { timeout: isWalk ? 10_000 : 120_000 },
  fullyParallel: isWalk,
  forbidOnly: true,
  retries: 0,
  workers: isWalk ? 2 : 1,
  use: { actionTimeout: isWalk ? 10_000 : 60_000 },
  // What only one of the two programs has is walked there alone.
  projects: [
    { name: 'chromium', testIgnore: '*.electron.spec.ts' },
    { name: 'electron', testIgnore: '*.chromium.spec.ts' },
  ],
})
