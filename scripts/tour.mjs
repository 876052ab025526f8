// npm run tour     drives the program through the sample case and writes docs/tour: pictures and the exported assessment
import { stage } from './lib/stage.mjs'
import { electronForWalks, findDisplay } from './lib/test-electron.mjs'

const flags = process.argv.slice(2)
const isChosen = flags.includes('--chromium') || flags.includes('--electron')
// The desktop program also writes the PDF; a browser would print it.
const isDesktop = electronForWalks().path !== undefined && (await findDisplay()) !== undefined
if (!isDesktop)
  console.log('There is no Electron to tour with, so Chromium is used; the PDF stays as it was.')
process.exitCode = await stage('tour', isChosen ? flags : [isDesktop ? '--electron' : '--chromium', ...flags])
