import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Who publishes or speaks, and how reliable they are. */
export class SourcesRoom extends Room {
  get list(): Locator {
    return this.page.getByRole('grid', { name: 'Sources of this case' })
  }

  get gradings(): Locator {
    return this.page.getByRole('list', { name: 'Grades over time' }).getByRole('listitem')
  }

  /** The grades of the chosen source, drawn in a row. */
  get history(): Locator {
    return this.page.getByRole('list', { name: 'How the grade went' })
  }

  get suggestions(): Locator {
    return this.page.getByRole('list', { name: 'Suggested' }).getByRole('listitem')
  }

  /** What the chosen source has to do with others. */
  get dependence(): Locator {
    return this.page.getByRole('region', { name: 'Dependence', exact: true })
  }

  row(name: string): Locator {
    return this.list.getByRole('row', { name })
  }

  async choose(name: string): Promise<void> {
    await this.row(name).first().click()
  }

  /** Grades the chosen source with a reason. */
  async grade(reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F', reason: string): Promise<void> {
    await this.page.getByRole('radio', { name: reliability, exact: true }).check({ force: true })
    await this.page.getByLabel('Reason for this grade').fill(reason)
    await this.page.getByRole('button', { name: 'Grade source' }).click()
  }

  /** In the dialog of a document: names its source. */
  async attribute(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Source of this document' })
    await dialog.getByLabel('Source', { exact: true }).fill(name)
    await this.page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
  }
}
