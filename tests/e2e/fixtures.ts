import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { serve, type Served } from '#main/serve'
import { chromiumHost } from './chromium-host'
import { electronHost } from './electron-host'
import { Workbench } from './pages/workbench'

type Fixtures = {
  /** Running, on an empty data folder. After the walk: no error, no broken policy, no stray request. */
  readonly workbench: Workbench
  /** A folder of the walk's own. */
  readonly folder: string
  /** Asserts that axe finds nothing serious on the screen as it is. */
  readonly isAccessible: (screen: string) => Promise<void>
}

export const test = base.extend<Fixtures, { readonly served: Served | undefined }>({
  served: [
    async ({}, use, workerInfo) => {
      if (workerInfo.project.name === 'electron') {
        await use(undefined)
        return
      }
      const served = await serve({ root: process.cwd(), port: 0, tokenHolds: 'always' })
      await use(served)
      await served.close()
    },
    { scope: 'worker' },
  ],
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-walk-'))
    await use(folder)
    await remove(folder)
  },
  workbench: async ({ served }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'assay-data-'))
    const host = served === undefined ? electronHost(dataFolder) : chromiumHost(dataFolder, served.address)
    await host.start()
    await use(new Workbench(host))
    if (host.isRunning()) await host.close()
    await remove(dataFolder)
    expect(host.faults).toEqual([])
  },
  isAccessible: async ({ workbench }, use) => {
    await use(async (screen) => {
      expect(await seriousFindings(workbench.page), `axe on ${screen}`).toEqual([])
    })
  },
})

export { expect, type Workbench }

/** Findings of axe that keep somebody out, one line each. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  // In Electron axe cannot open a blank page to finish in; the legacy mode does without.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // What passed is only counted: to list it takes as long as to look.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    )
}

/** A profile is written to until the last process of the browser is gone. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
