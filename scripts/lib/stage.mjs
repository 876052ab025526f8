import { join } from 'node:path'
import { findChromium } from './test-browser.mjs'
import { electronForWalks, findDisplay } from './test-electron.mjs'
import { build, isBuildFresh } from './ready.mjs'
import { root, run, timed } from './steps.mjs'

/**
 * Builds the program and stages the measurements or the tour on it. Flags: `--chromium` or `--electron` for one host only;
 * whatever else is given goes to Playwright. Answers with the first exit code that is not 0.
 */
export async function stage(name, flags) {
  const only = flags.find((flag) => flag === '--chromium' || flag === '--electron')
  const rest = flags.filter((flag) => flag !== '--chromium' && flag !== '--electron')
  if (!(await timed('Build', () => isBuildFresh(root) || build(root)))) return 1
  const codes = []
  if (only !== '--electron') codes.push(await onChromium(name, rest))
  if (only !== '--chromium') codes.push(await onElectron(name, rest))
  return codes.find((code) => code !== 0) ?? 0
}

async function onChromium(name, rest) {
  const path = await findChromium()
  if (path === undefined) {
    console.log(
      '  No Chromium was found and none could be installed. Install Chromium or Chrome and run this again.',
    )
    return 1
  }
  return play(name, { project: 'chromium', wrapper: [], env: { ASSAY_CHROMIUM: path } }, rest)
}

async function onElectron(name, rest) {
  const electron = electronForWalks()
  const display = electron.path === undefined ? undefined : await findDisplay()
  if (electron.path === undefined || display === undefined) {
    console.log(
      `  Not run on Electron: ${electron.reason ?? 'there is no display and no xvfb-run to make one'}.`,
    )
    return 0
  }
  return play(name, { project: 'electron', wrapper: display, env: { ASSAY_ELECTRON: electron.path } }, rest)
}

function play(name, { project, wrapper, env }, rest) {
  const tool = join(root, 'node_modules/@playwright/test/cli.js')
  const [command, ...args] = [...wrapper, process.execPath, tool, 'test', `--project=${project}`, ...rest]
  return timed(`${name} on ${project}`, () =>
    run(command, [...args, '--reporter=list'], { env: { ...env, ASSAY_STAGE: name } }),
  )
}
