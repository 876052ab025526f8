import { fetchElectron, findElectron } from './electron.mjs'
import { installPackages, mayInstallPackages, onPath } from './test-browser.mjs'
import { root } from './steps.mjs'

const runtimePackages = [
  ...['xvfb', 'xauth', 'dbus', 'libnss3', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libgtk-3-0', 'libgbm1'],
  ...['libasound2', 'libcups2', 'libdrm2', 'libxkbcommon0', 'libxcomposite1', 'libxdamage1', 'libxrandr2'],
]

/** The Electron program the walks run on, or the reason why there is none, in words. */
export function electronForWalks() {
  const path = findElectron(root) ?? fetchElectron(root)
  return path === undefined
    ? { reason: 'none is installed and none could be fetched within a minute' }
    : { path }
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
