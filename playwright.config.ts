import { defineConfig } from '@playwright/test'

/** The same walks on the desktop program and in a plain Chromium. `npm run e2e` finds both and sets the stage. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  use: { actionTimeout: 10_000 },
  projects: [{ name: 'chromium' }, { name: 'electron' }],
})
