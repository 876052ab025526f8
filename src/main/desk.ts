import type { App, BrowserWindow, Clipboard, Dialog, NativeTheme, Shell } from 'electron'
import type { CaseShelf } from '#main/case-shelf'
import type { Disk } from '#main/disk'
import type { GivenFiles } from '#main/given-files'
import type { DragOut } from '#main/drag-out'
import type { ImportNotes } from '#main/import-notes'
import { readSampleFile } from '#main/sample-files'
import { plainFileName, type SaveTargets } from '#main/save-targets'
import type { Calls, GivenFile, MenuSection } from '#preload/bridge'

/** Everything the calls of the bridge need, handed in so that they can be tried without a window. */
export type DeskHands = {
  readonly disk: Disk
  readonly shelf: CaseShelf
  readonly notes: ImportNotes
  readonly drag: Pick<DragOut, 'dragOriginal' | 'revealOriginal'>
  readonly given: GivenFiles
  readonly targets: SaveTargets
  readonly window: BrowserWindow
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  readonly shell: Pick<Shell, 'showItemInFolder'>
  readonly clipboard: Pick<Clipboard, 'writeText'>
  readonly theme: Pick<NativeTheme, 'themeSource'>
  readonly app: Pick<App, 'getVersion' | 'getPath'>
  readonly sampleFolder: string
  readonly print: Calls['printToPdf']
  readonly setMenu: (sections: readonly MenuSection[]) => void
  readonly takeWaiting: () => readonly GivenFile[]
  readonly finishClosing: () => void
  readonly blocked: () => number
}

/** The bridge's calls, answered by the machine. Arguments were checked before they arrive here. */
export function deskCalls(hands: DeskHands): Calls {
  const { shelf, given, targets } = hands
  return {
    ...shelf,
    ...hands.notes,
    dragOriginal: hands.drag.dragOriginal,
    revealOriginal: hands.drag.revealOriginal,
    chooseFiles: () => choose(hands, ['openFile', 'multiSelections']),
    chooseFolder: () => choose(hands, ['openDirectory', 'multiSelections']),
    readGiven: (handle) => given.read(handle),
    takeGivenFiles: () => Promise.resolve(hands.takeWaiting()),
    chooseSaveTarget: async (suggestedName) => {
      const { canceled, filePath } = await hands.dialog.showSaveDialog(hands.window, {
        defaultPath: plainFileName(suggestedName),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      return canceled || filePath === '' ? undefined : targets.choose(filePath)
    },
    writeTarget: (handle, bytes) => targets.write(handle, bytes),
    revealTarget: (handle) => {
      const path = targets.pathOf(handle)
      if (path !== undefined) hands.shell.showItemInFolder(path)
      return Promise.resolve()
    },
    printToPdf: hands.print,
    readSample: (name) => readSampleFile(hands.disk, hands.sampleFolder, name),
    copyText: (text) => Promise.resolve(hands.clipboard.writeText(text)),
    setTheme: (choice) => {
      hands.theme.themeSource = choice
      return Promise.resolve()
    },
    setMenu: (sections) => Promise.resolve(hands.setMenu(sections)),
    mayClose: () => Promise.resolve(hands.finishClosing()),
    blockedRequests: () => Promise.resolve(hands.blocked()),
    about: () =>
      Promise.resolve({
        version: hands.app.getVersion(),
        runtime: `Electron ${process.versions['electron'] ?? '?'}, Chromium ${process.versions['chrome'] ?? '?'}`,
        dataFolder: hands.app.getPath('userData'),
      }),
  }
}

/** The files the analyst chooses in the system's own dialog, or those in the folders chosen there. */
async function choose(
  { dialog, window, given }: DeskHands,
  properties: ('openFile' | 'openDirectory' | 'multiSelections')[],
): Promise<readonly GivenFile[]> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties })
  return given.take(filePaths)
}
