import { basename } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { Host } from '../host'
import type { Palette } from './palette'
import { Room } from './room'

export type FormatName = 'HTML' | 'DOCX' | 'PDF' | 'Markdown'

/** The preview of an export and the writing of it. */
export class ExportingRoom extends Room {
  readonly #host: Host
  readonly #palette: Palette

  constructor(host: Host, palette: Palette) {
    super(host.page)
    this.#host = host
    this.#palette = palette
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Export assessment' })
  }

  /** What will be written, as it will look. */
  get preview(): Locator {
    return this.dialog.getByRole('region', { name: 'Preview' })
  }

  /** Opens the preview of the assessment that is open. */
  async open(): Promise<void> {
    await this.#palette.run('Export assessment')
    await this.dialog.waitFor()
  }

  /** Writes a format into a folder; answers with the path of the file. */
  async save(format: FormatName, folder: string): Promise<string> {
    await this.choose(format)
    const path = await this.#host.saveInto(folder, () => this.write.click())
    await this.page
      .getByText(`Exported ${basename(path)}`)
      .first()
      .waitFor({ timeout: 30_000 })
    return path
  }

  /** Chooses a format and waits for its preview. */
  async choose(format: FormatName): Promise<void> {
    await this.dialog.getByRole('radio', { name: format }).check({ force: true })
    await expect(this.preview).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 })
  }

  /** The way to the first conflict that stops the export. */
  get decide(): Locator {
    return this.dialog.getByRole('button', { name: 'Decide' }).first()
  }

  get write(): Locator {
    return this.dialog.getByRole('button', { name: 'Export', exact: false })
  }
}
