import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { browserArguments, findBrowser } from './lib/browser.mjs'
import { fetchElectron, findElectron, hasDisplay, isRoot } from './lib/electron.mjs'
import { areDependenciesFresh, build, installDependencies, isBuildFresh } from './lib/ready.mjs'
import { root, serveWhereFree } from './lib/serving.mjs'

/**
 * `npm start [files…]`: installs what is missing, builds, and opens the workbench: in Electron, else in a browser,
 * else by an address on loopback. Uses nothing but Node itself, because nothing else may be there yet.
 */

/** A desktop program that ends sooner than this with an error has not started (milliseconds). */
const startLimit = 5_000
const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file))
const stopping = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort())

await start()

async function start() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    return giveUp(
      `Assay needs Node 20.19 or newer, and this is ${process.versions.node}. Install a newer Node from nodejs.org and start again.`,
    )
  }
  if (!areDependenciesFresh(root)) {
    say('Installing what Assay needs; this happens once.')
    if (!installDependencies(root)) {
      return giveUp(
        'What Assay needs could not be installed; the lines above say why. Nothing else was changed. Check the connection and start again.',
      )
    }
  }
  if (!isBuildFresh(root)) {
    say('Building Assay.')
    if (!build(root))
      return giveUp('Assay could not be built; the lines above say why. Your cases are untouched.')
  }
  if (!hasDisplay()) {
    say('There is no display here to open a window on, so the workbench is served to a browser instead.')
    return serveOnly()
  }
  return (await openDesktop()) || (await openBrowser()) || serveOnly()
}

/** Opens the Electron window. False where it cannot be had, after saying so. */
async function openDesktop() {
  const electron = findElectron(root) ?? fetchFirst()
  if (electron === undefined) {
    say(
      'Electron could not be fetched (there may be no connection), so the same workbench opens in a browser, kept on this machine.',
    )
    return false
  }
  const flags = isRoot() ? ['--no-sandbox'] : []
  if (isRoot())
    say(
      'Assay runs as root, where Chromium must run without its sandbox. Start it as an ordinary user to have the sandbox.',
    )
  const begun = Date.now()
  const code = await run(electron, [...flags, root, '--', ...files], 'inherit')
  if (code === 0 || stopping.signal.aborted || Date.now() - begun > startLimit) return true
  say('The desktop window could not be opened on this machine, so the same workbench opens in a browser.')
  return false
}

function fetchFirst() {
  say('Fetching Electron; this happens once and takes at most a minute.')
  return fetchElectron(root)
}

/** Opens the workbench in a browser of this machine, as a window of its own. False where there is none. */
async function openBrowser() {
  const browser = findBrowser()
  if (browser === undefined) {
    say('There is no Chromium-family browser here either.')
    return false
  }
  const served = await serveWhereFree(say)
  sayFilesWait()
  const profile = join(dataHome(), 'assay-workbench-browser')
  const begun = Date.now()
  const code = await run(
    browser,
    browserArguments({ address: served.address, profile, isRoot: isRoot() }),
    'ignore',
  )
  await served.close()
  if (code === 0 || stopping.signal.aborted || Date.now() - begun > startLimit) return true
  say('The browser could not be opened.')
  return false
}

/** Keeps serving on loopback until Ctrl+C. */
async function serveOnly() {
  const served = await serveWhereFree(say)
  sayFilesWait()
  say(
    `Open this address once in a Chromium-family browser on this machine:\n\n  ${served.address}\n\nPress Ctrl+C to stop.`,
  )
  if (!stopping.signal.aborted) await new Promise((stop) => stopping.signal.addEventListener('abort', stop))
  await served.close()
}

/** Runs a program until it ends or Ctrl+C comes. Answers with its exit code. */
function run(program, args, stdio) {
  return new Promise((ended) => {
    const child = spawn(program, args, { stdio, env: withoutNodeMode() })
    // Ctrl+C reaches the whole group; a signal sent to this process alone is passed on.
    stopping.signal.addEventListener('abort', () => child.kill('SIGTERM'))
    child.once('error', () => ended(1))
    child.once('exit', (code) => ended(code ?? 1))
  })
}

/** Some editors set a variable that turns Electron into a plain Node. */
function withoutNodeMode() {
  const rest = { ...process.env }
  delete rest.ELECTRON_RUN_AS_NODE
  return rest
}

function dataHome() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? homedir()
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}

function sayFilesWait() {
  if (files.length > 0)
    say('A browser does not take documents from the command line: drop them on the window, or choose Import.')
}

function say(words) {
  console.log(words)
}

function giveUp(words) {
  console.error(words)
  process.exitCode = 1
}
