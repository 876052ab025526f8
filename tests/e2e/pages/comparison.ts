import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Two documents side by side. */
export class ComparisonRoom extends Room {
  /** The text on one side: "Older version", "Newer version", "Left document", "Right document". */
  side(role: string): Locator {
    return this.page.getByRole('region', { name: role })
  }

  /** The highlights of the older version, with what became of each. */
  get marks(): Locator {
    return this.page.getByRole('listbox', { name: 'Highlights of the older version' }).getByRole('option')
  }

  /** How many highlights stand where, in words. */
  get counts(): Locator {
    return this.page.getByText(/^(kept|unchanged|to decide|lost|dropped) \d/)
  }

  /** The differences, or the shared passages, in words. */
  places(name: 'Changes' | 'Shared passages'): Locator {
    return this.page.getByRole('listbox', { name }).getByRole('option')
  }

  /** Shows another list beside the two texts. */
  async show(panel: 'Changes' | 'Carry highlights' | 'Highlight'): Promise<void> {
    await this.page.getByRole('tab', { name: panel, exact: true }).click()
  }

  /** Makes the document that is read the next version of another. */
  async makeNextVersionOf(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Versions and comparison' }).click()
    await this.page.getByRole('menuitem', { name: 'This is a newer version of…' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'This is a newer version of…' })
    await dialog.getByLabel('Filter by title').fill(title)
    await dialog.getByRole('option', { name: title }).click()
  }
}
