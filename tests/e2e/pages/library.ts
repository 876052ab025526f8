import type { Locator } from '@playwright/test'
import type { Host } from '../host'
import type { Frame } from './frame'
import { Room } from './room'

/** The documents of the case. */
export class LibraryRoom extends Room {
  readonly #host: Host
  readonly #frame: Frame

  constructor(host: Host, frame: Frame) {
    super(host.page)
    this.#host = host
    this.#frame = frame
  }

  get rows(): Locator {
    return this.page.getByRole('grid', { name: 'Documents of this case' }).getByRole('row')
  }

  /** The row of a document. */
  row(title: string | RegExp): Locator {
    return this.rows.filter({ hasText: title })
  }

  /** Imports files by the file dialog. */
  async add(...paths: readonly string[]): Promise<void> {
    await this.#frame.goTo('Documents')
    await this.#host.chooseFiles(paths, () =>
      this.page.getByRole('button', { name: /^Import files/ }).click(),
    )
  }

  /** Imports a folder by the folder dialog. */
  async addFolder(path: string): Promise<void> {
    await this.#frame.goTo('Documents')
    await this.#host.chooseFiles([path], () =>
      this.page.getByRole('button', { name: 'Import folder' }).click(),
    )
  }

  /** Drops files on the window, as from the desktop. */
  async drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    const transfer = await this.page.evaluateHandle((dropped) => {
      const carried = new DataTransfer()
      for (const { name, text } of dropped) carried.items.add(new File([text], name))
      return carried
    }, files)
    const target = this.page.locator('body')
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await target.dispatchEvent(type, { dataTransfer: transfer })
    }
  }

  /** Imports text that was copied elsewhere. */
  async paste(text: string): Promise<void> {
    await this.#frame.run('Import pasted text')
    const dialog = this.page.getByRole('dialog', { name: 'Paste text' })
    await dialog.getByLabel('Text', { exact: true }).fill(text)
    await dialog.getByRole('button', { name: 'Import text' }).click()
  }

  /** The files of the import that goes on or was just finished, with what became of each. */
  get tray(): Locator {
    return this.page.getByRole('region', { name: 'Import', exact: true })
  }

  /** The row of a file in the import that goes on or was just finished. */
  file(name: string): Locator {
    return this.tray.getByRole('listitem').filter({ hasText: name })
  }

  /** The lists beside the documents: Inbox, All, Later… */
  get lists(): Locator {
    return this.page.getByRole('navigation', { name: 'Filter by' })
  }

  /** What is shown of the document in hand. */
  get peek(): Locator {
    return this.page.getByRole('complementary', { name: 'Peek' })
  }

  /** Presses keys while the list has the keyboard. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.page.getByRole('grid', { name: 'Documents of this case' }).focus()
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Opens a document for reading. */
  async open(title: string | RegExp): Promise<void> {
    await this.#frame.goTo('Documents')
    await this.row(title).first().click()
  }
}
