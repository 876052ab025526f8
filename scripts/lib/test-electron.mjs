import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages, mayInstallPackages, onPath } from './test-browser.mjs'
import { root, runTool } from './steps.mjs'

const runtimePackages = [
  ...['xvfb', 'xauth', 'dbus', 'libnss3', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libgtk-3-0', 'libgbm1'],
  ...['libasound2', 'libcups2', 'libdrm2', 'libxkbcommon0', 'libxcomposite1', 'libxdamage1', 'libxrandr2'],
]

/** The Electron program the walks run on, or the reason why there is none, in words. */
export async function findElectron() {
  const folders = [process.env['ELECTRON_OVERRIDE_DIST_PATH'], join(root, 'node_modules/electron/dist')]
  const present = folders.map((folder) => folder && programIn(folder)).find(Boolean)
  if (present) return { path: present }
  // Fetches the program once and is done at once where that has happened; offline it gives up within a second.
  await runTool('electron/install.js', [], { limit: 60_000, quiet: true })
  const fetched = programIn(join(root, 'node_modules/electron/dist'))
  return fetched
    ? { path: fetched }
    : { reason: 'none is installed and none could be fetched within a minute' }
}

/** How to give a program a screen: nothing where there is one, `xvfb-run` where it can be had, else undefined. */
export async function findDisplay() {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return []
  if (!onPath('xvfb-run') && mayInstallPackages()) {
    console.log('  No display found; installing a virtual one.')
    await installPackages(runtimePackages)
  }
  const wrapper = onPath('xvfb-run')
  return wrapper ? [wrapper, '-a', '--server-args=-screen 0 1440x900x24'] : undefined
}

function programIn(folder) {
  const names = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  }
  const path = join(folder, names[process.platform] ?? 'electron')
  return existsSync(path) ? path : undefined
}
