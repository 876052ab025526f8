import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of; a change in any of it makes a build stale. */
const sources = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']

/**
 * True where `node_modules` is what the lock file asks for. npm writes down what it installed when it has finished, so
 * an install that was interrupted, or one of another lock file, does not pass.
 */
export function areDependenciesFresh(root) {
  const noted = readIfThere(join(root, 'node_modules/.package-lock.json'))
  if (noted === undefined) return false
  const installed = JSON.parse(noted).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const isNothingMissing = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  )
  const isNothingElse = Object.entries(installed).every(
    ([path, { version }]) => wanted[path]?.version === version,
  )
  return isNothingMissing && isNothingElse
}

/**
 * Installs exactly what the lock file names. Some versions of npm refuse a clean install where the lock file leaves out
 * parts for other systems; an install that saves nothing takes the same versions. Answers whether that worked.
 */
export function installDependencies(root) {
  return (
    npm(root, ['ci', '--no-audit', '--no-fund'], 'ignore') ||
    npm(root, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 'inherit')
  )
}

function npm(root, args, stdio) {
  const isWindows = process.platform === 'win32'
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio, shell: isWindows })
  return status === 0
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
