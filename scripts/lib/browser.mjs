import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macPrograms = ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** The first browser of the Chromium family on this machine, if there is one. */
export function findBrowser() {
  return candidates().find(isProgram)
}

/** How a browser is started as a window of its own: its own profile, no network, only the workbench's address. */
export function browserArguments({ address, profile, isRoot }) {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    '--disable-quic',
    '--dns-prefetch-disable',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

function candidates() {
  if (process.platform === 'darwin') return macPrograms
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((key) => process.env[key])
    return roots.filter(Boolean).flatMap((root) => windowsPrograms.map((name) => join(root, name)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
