import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { run, runTool } from './steps.mjs'

const minutes = 60_000

/** The file of that name on the search path, or undefined. */
export function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

/** True on Debian and its kin where packages may be installed. */
export function mayInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined
}

/** Installs Debian packages; true where that worked. */
export async function installPackages(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env, limit: 3 * minutes, quiet: true })
  return (
    (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
      env,
      limit: 8 * minutes,
      quiet: true,
    })) === 0
  )
}

/**
 * The Chromium the walks run on: the one Playwright manages, else the system's, else one that can be installed now.
 * Undefined where none could be had.
 */
export async function findChromium() {
  return (await managedChromium()) ?? systemChromium() ?? (await installedChromium())
}

/** A browser of the Chromium family that is on the machine already. */
export function systemChromium() {
  const named = process.env['ASSAY_CHROMIUM']
  return named && existsSync(named) ? named : findBrowser()
}

async function managedChromium() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

async function installedChromium() {
  if (mayInstallPackages()) {
    console.log('  No Chromium found; installing the one of Debian.')
    await installPackages(['chromium'])
    const found = systemChromium()
    if (found) return found
  }
  console.log('  No Chromium found; asking Playwright to fetch one.')
  await runTool('playwright/cli.js', ['install', 'chromium'], { limit: 3 * minutes, quiet: true })
  return managedChromium()
}
