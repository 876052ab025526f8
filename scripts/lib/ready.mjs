import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of; a change in any of it makes a build stale. */
const sources = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']

/** True where `node_modules` is what the lock file asks for. */
export function areDependenciesFresh(root) {
  const lock = join(root, 'package-lock.json')
  const stamp = join(root, 'node_modules/.assay-stamp')
  if (readIfThere(stamp) === hashOf(readFileSync(lock))) return true
  // npm keeps its own lock file; one that is younger than ours is an install somebody ran by hand.
  const installed = join(root, 'node_modules/.package-lock.json')
  const isYounger = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
  if (isYounger) writeFileSync(stamp, hashOf(readFileSync(lock)))
  return isYounger
}

/** Installs exactly what the lock file names. Answers whether that worked. */
export function installDependencies(root) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const isShell = process.platform === 'win32'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: isShell,
  })
  if (status !== 0) return false
  writeFileSync(
    join(root, 'node_modules/.assay-stamp'),
    hashOf(readFileSync(join(root, 'package-lock.json'))),
  )
  return true
}

/** True where `out/` was built from the sources as they are now. */
export function isBuildFresh(root) {
  return readIfThere(join(root, 'out/.assay-stamp')) === sourcesHash(root)
}

/** Builds main, preload and renderer. Answers whether that worked. */
export function build(root) {
  const script = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status } = spawnSync(process.execPath, [script, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) return false
  writeFileSync(join(root, 'out/.assay-stamp'), sourcesHash(root))
  return true
}

function sourcesHash(root) {
  const lines = sources.flatMap((name) => linesOf(root, name))
  return hashOf(lines.join('\n'))
}

function linesOf(root, name) {
  const path = join(root, name)
  const found = statSync(path)
  if (!found.isDirectory()) return [`${name} ${hashOf(readFileSync(path))}`]
  return readdirSync(path)
    .sort()
    .filter((inner) => !/\.test\.tsx?$/.test(inner))
    .flatMap((inner) => linesOf(root, `${name}/${inner}`))
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex')
}
