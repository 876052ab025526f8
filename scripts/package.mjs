import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, isBuildFresh } from './lib/ready.mjs'
import { root } from './lib/serving.mjs'

/**
 * `npm run package`: builds the program for this machine into `dist/`, with the fuses of electron-builder.json. The
 * packager is fetched when it is needed, because its 280 packages have no place in the everyday install.
 */
const packager = 'electron-builder@26.17.0'
const limit = 20 * 60_000

if (!isBuildFresh(root) && !build(root)) giveUp('Assay could not be built; the lines above say why.')

const platform = { darwin: '--mac', win32: '--win' }[process.platform] ?? '--linux'
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
const args = ['--yes', packager, platform, 'dir', '--config', 'electron-builder.json', ...runtimeAt()]
const { status, error } = spawnSync(npx, args, {
  cwd: root,
  stdio: 'inherit',
  timeout: limit,
  shell: process.platform === 'win32',
})
if (error !== undefined || status !== 0) {
  giveUp(
    'The package could not be made; the lines above say why. The build in out/ is whole, and `npm start` works.',
  )
}

/** A runtime that is already on the machine is used instead of a download. */
function runtimeAt() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return []
  const versionFile = join(folder, 'version')
  if (!existsSync(versionFile)) giveUp(`There is no Electron runtime in ${folder}.`)
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return [`--config.electronDist=${folder}`, `--config.electronVersion=${version}`]
}

function giveUp(words) {
  console.error(words)
  process.exit(1)
}
