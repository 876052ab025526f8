import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Full-text search over the case. */
export class SearchRoom extends Room {
  get field(): Locator {
    return this.page.getByRole('textbox', { name: 'Search all text' })
  }

  get found(): Locator {
    return this.page.getByRole('grid', { name: 'What was found' }).getByRole('row')
  }

  /** What of the search cannot be meant so. */
  get doubts(): Locator {
    return this.page.getByRole('list', { name: 'What cannot be meant so' })
  }

  /** How many were found, in words. */
  count(words: string): Locator {
    return this.page.getByRole('region', { name: 'Search' }).getByText(words, { exact: true })
  }

  /** A saved search in the contents of the case. */
  saved(name: string): Locator {
    return this.page.getByRole('list', { name: 'Saved searches' }).getByRole('button', { name }).first()
  }

  async ask(typed: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+F')
    await this.field.fill(typed)
  }
}
