import { basename } from 'node:path'
import type { Locator } from '@playwright/test'
import type { Host } from '../host'
import { Room } from './room'

/** The tags of the case: the tree, what each means, and the passages that carry it. */
export class CodebookRoom extends Room {
  readonly #host: Host

  constructor(host: Host) {
    super(host.page)
    this.#host = host
  }

  get tree(): Locator {
    return this.page.getByRole('treegrid', { name: 'Tags of this case' })
  }

  get passages(): Locator {
    return this.page.getByRole('grid', { name: 'Passages with this tag' }).getByRole('row')
  }

  /** The passages of the chosen tag, so many of them. */
  passagesOf(count: number): Locator {
    return this.page.getByRole('region', { name: `Passages ${count}`, exact: true })
  }

  /** The line of a tag in the tree. */
  tag(name: string): Locator {
    return this.tree.getByRole('row', { name })
  }

  async add(name: string): Promise<void> {
    await this.page.getByLabel('Name of the new tag').fill(name)
    await this.page.getByRole('button', { name: 'Add tag', exact: true }).click()
    await this.tag(name).waitFor()
  }

  async choose(name: string): Promise<void> {
    await this.tag(name).click()
    await this.page.getByRole('region', { name, exact: true }).waitFor()
  }

  async view(name: 'Tags' | 'Co-occurrence' | 'Retrieval'): Promise<void> {
    await this.page.getByRole('radio', { name, exact: true }).check({ force: true })
  }

  /** Asks for a change of the chosen tag; the dialog says what will move. */
  async ask(act: 'Merge into…' | 'Split…' | 'Move…' | 'Archive'): Promise<Locator> {
    const acts = this.page.getByRole('group', { name: 'Acts on this tag' })
    await acts.getByRole('button', { name: act }).click()
    return this.page.getByRole('dialog')
  }

  async chooseIn(dialog: Locator, label: string, option: string): Promise<void> {
    await dialog.getByRole('button', { name: label }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  /** Writes the codebook into a folder; answers with the path of the file. */
  async save(entry: RegExp, folder: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Import or export' }).click()
    const path = await this.#host.saveInto(folder, () =>
      this.page.getByRole('menuitem', { name: entry }).click(),
    )
    await this.page.getByText(/^Wrote /).waitFor()
    return path
  }

  /** Writes what is shown into a folder; answers with the path of the file. */
  async exportFrom(button: Locator, format: string, folder: string): Promise<string> {
    await button.click()
    const item = this.page.getByRole('menuitem', { name: format })
    const path = await this.#host.saveInto(folder, () => item.click())
    await this.page
      .getByText(`Exported ${basename(path)}`)
      .first()
      .waitFor()
    return path
  }

  /** Brings a codebook in from a file. */
  async bringIn(path: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Import or export' }).click()
    await this.#host.chooseFiles([path], () =>
      this.page.getByRole('menuitem', { name: 'Import a codebook…' }).click(),
    )
  }
}
