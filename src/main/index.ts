import { join, resolve } from 'node:path'
import { app, protocol } from 'electron'
import { documentsIn, readStartNote, type StartNote } from '#main/command-line'
import { cutTheWire } from '#main/session-rules'
import { Workbench } from '#main/electron'

/**
 * The start of the desktop program. The folder of the data and the address of the page are pinned for ever: changing
 * either orphans what the analyst has.
 */
const root = resolve(import.meta.dirname, '../..')
const dataFolder = process.env['ASSAY_DATA_DIR'] ?? join(app.getPath('appData'), 'assay-workbench')
app.setPath('userData', resolve(dataFolder))
app.setPath('sessionData', join(resolve(dataFolder), 'session'))
// Root on Linux can only run without the system's sandbox, and then its helpers must not be told to want one.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
cutTheWire(app.commandLine)
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])

const note: StartNote = {
  cwd: process.cwd(),
  files: documentsIn(process.argv, process.cwd(), app.isPackaged ? 1 : 2),
}

if (app.requestSingleInstanceLock(note)) start()
else app.quit()

function start(): void {
  const workbench = new Workbench({ root, preload: join(import.meta.dirname, '../preload/index.cjs') })
  app.on('second-instance', (...told) => {
    // The order of a second command line is not to be trusted; the note it sends along is checked.
    workbench.show()
    workbench.give(readStartNote(told[3])?.files ?? [])
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    workbench.give([path])
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  workbench.give(note.files)
  app.whenReady().then(
    () => workbench.open(),
    () => {
      app.exit(1)
    },
  )
}
