import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const program = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

/** The Electron program that is there already: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the installed one. */
export function findElectron(root) {
  const name = program[process.platform] ?? 'electron'
  const folders = [process.env.ELECTRON_OVERRIDE_DIST_PATH, join(root, 'node_modules/electron/dist')]
  return folders
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

/** Fetches the Electron program by its own installer, for at most so many milliseconds. Answers with its path, if any. */
export function fetchElectron(root, limit = 60_000) {
  const installer = join(root, 'node_modules/electron/install.js')
  if (!existsSync(installer)) return undefined
  spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: limit })
  return findElectron(root)
}

/** Electron and Chromium refuse to run as root inside their own sandbox. */
export function isRoot() {
  return process.platform === 'linux' && process.getuid() === 0
}

/** Whether there is a screen to open a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
