import { expect, type Locator } from '@playwright/test'
import type { Palette } from './palette'
import { Room, type PageNow } from './room'

export type RoomName =
  | 'Documents'
  | 'Claims'
  | 'Questions'
  | 'Matrix'
  | 'Timeline'
  | 'Evidence graph'
  | 'Hypotheses'
  | 'Sources'
  | 'Codebook'
  | 'Assessments'
  | 'History'

/** What is around every room: contents, tabs, status bar, messages. */
export class Frame extends Room {
  readonly #palette: Palette

  constructor(page: PageNow, palette: Palette) {
    super(page)
    this.#palette = palette
  }

  get contents(): Locator {
    return this.page.getByRole('navigation', { name: 'Case contents' })
  }

  get tabs(): Locator {
    return this.page.getByRole('navigation', { name: 'Open tabs', exact: true })
  }

  /** Where the program says whether the work is on the disk. */
  get status(): Locator {
    return this.page.getByRole('contentinfo').getByRole('status')
  }

  get messages(): Locator {
    return this.page.getByRole('alertdialog')
  }

  /** What some numbers count, opened beside them. */
  counted(numbers: string): Locator {
    return this.page.getByRole('dialog', { name: numbers })
  }

  /** Goes to a room by the list of contents. */
  async goTo(room: RoomName): Promise<void> {
    await this.contents.getByRole('button', { name: room }).click()
  }

  /** Runs a command of the registry by its name. */
  async run(command: string): Promise<void> {
    await this.#palette.run(command)
  }

  /** Waits until everything done so far is on the disk. */
  async isSaved(): Promise<void> {
    await expect(this.status).toContainText('Saved')
  }

  /** Walks the newest deed back, as by Ctrl+Z outside of a text. */
  async undo(): Promise<void> {
    await this.contents.focus()
    await this.page.keyboard.press('ControlOrMeta+z')
  }

  async redo(): Promise<void> {
    await this.contents.focus()
    await this.page.keyboard.press('ControlOrMeta+Shift+z')
  }
}
