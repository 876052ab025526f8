// npm test          everything: format, lint, types, unit, architecture, build, walks on Chromium and on Electron
// npm run check     format, lint, types, unit, architecture
// npm run e2e       build and the walks on both
// npm run e2e:electron   build and the walks on Electron
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { areDependenciesFresh, build, installDependencies, isBuildFresh } from './lib/ready.mjs'
import { root, run, runTool, timed } from './lib/steps.mjs'
import { asOne, sum, tallyOf, tallyOfPlaywright, tallyOfVitest } from './lib/tally.mjs'

/** Unusual time and letters: what is hashed, named and written must come out the same (the walks run as the machine is set). */
const elsewhere = { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' }

const wanted = new Set(process.argv.slice(2))
const isWhole = !['--check', '--e2e', '--e2e-electron'].some((flag) => wanted.has(flag))
const reports = join(root, '.cache/test')
const began = performance.now()
const tallies = []
const notes = []

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

if (await hasDependencies()) {
  if (isWhole || wanted.has('--check')) await check()
  if (isWhole || wanted.has('--e2e') || wanted.has('--e2e-electron')) await walk()
} else {
  say(
    'The dependencies could not be installed. Look at the lines of npm above; with a network, `npm ci` mends it.',
  )
  tallies.push(tallyOf(0, 1))
}

const all = sum(tallies)
console.log(`\nAll of it took ${((performance.now() - began) / 1000).toFixed(0)} s.`)
for (const note of notes) console.log(note)
process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0
console.log(`${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`)

async function hasDependencies() {
  return (
    areDependenciesFresh(root) || timed('Install what is missing (npm ci)', () => installDependencies(root))
  )
}

async function check() {
  // Each of the three works on one core only, and none needs another.
  await Promise.all([
    checkOne('Lint', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
    checkOne('Types', () => runTool('typescript/bin/tsc', ['--build'])),
    checkOne('Format', () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  ])
  const report = join(reports, 'unit.json')
  const code = await timed('Unit and architecture tests', () =>
    runTool(
      'vitest/vitest.mjs',
      ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      {
        env: { ...process.env, ...elsewhere },
      },
    ),
  )
  tallies.push(tallyOfVitest(report, code))
}

async function walk() {
  if (!(await checkOne('Build', () => (isBuildFresh(root) || build(root) ? 0 : 1)))) {
    say('The walks were not run: the build failed.')
    return
  }
  if (!wanted.has('--e2e-electron')) await walkOnChromium()
  await walkOnElectron()
}

async function walkOnChromium() {
  const { findChromium } = await import('./lib/test-browser.mjs')
  const path = await findChromium()
  if (path === undefined) {
    say(
      'No Chromium was found and none could be installed. Install Chromium or Chrome and run `npm test` again.',
    )
    tallies.push(tallyOf(0, 1))
    return
  }
  await walkOn('chromium', [], { ASSAY_CHROMIUM: path })
}

async function walkOnElectron() {
  const { electronForWalks, findDisplay } = await import('./lib/test-electron.mjs')
  const electron = electronForWalks()
  if (electron.path === undefined) {
    say(`Electron walks not run: no Electron binary could be had (${electron.reason}).`)
    return
  }
  const display = await findDisplay()
  if (display === undefined) {
    say('Electron walks not run: there is no display and no xvfb-run to make one.')
    return
  }
  await walkOn('electron', display, { ASSAY_ELECTRON: electron.path })
}

async function walkOn(project, wrapper, env) {
  const report = join(reports, `walks-${project}.json`)
  const tool = join(root, 'node_modules/@playwright/test/cli.js')
  const [command, ...args] = [...wrapper, process.execPath, tool, 'test', '--project', project]
  const code = await timed(`Walks on ${project === 'electron' ? 'Electron' : 'Chromium'}`, () =>
    run(command, [...args, '--reporter=list,json'], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    }),
  )
  tallies.push(tallyOfPlaywright(report, code))
}

async function checkOne(title, work) {
  const code = await timed(title, work)
  if (code !== 0) say(`${title}: failed.`)
  tallies.push(asOne(code))
  return code === 0
}

/** Says it now, and again at the end where it is not scrolled away. */
function say(sentence) {
  console.log(`  ${sentence}`)
  notes.push(sentence)
}
