import type { Locator } from '@playwright/test'
import { Room } from './room'

/** When things happened against when they were reported. */
export class TimelineRoom extends Room {
  get events(): Locator {
    return this.page.getByRole('listbox', { name: 'Events' }).getByRole('option')
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Events' })
  }

  get undated(): Locator {
    return this.page.getByRole('listbox', { name: 'Undated claims' }).getByRole('option')
  }

  get chosen(): Locator {
    return this.page.getByRole('complementary', { name: 'Chosen claim' })
  }

  /** Says when an undated claim happened. */
  async date(claim: string, words: string): Promise<void> {
    await this.undated.filter({ hasText: claim }).click()
    const form = this.chosen.getByRole('form', { name: 'When it happened' })
    await form.getByRole('textbox', { name: 'When it happened' }).fill(words)
    await form.getByRole('button', { name: 'Set the time' }).click()
    await this.undated.filter({ hasText: claim }).waitFor({ state: 'detached' })
  }
}
