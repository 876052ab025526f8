import type { Locator } from '@playwright/test'
import { Room } from './room'

/** An assessment being written. */
export class AssessmentRoom extends Room {
  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Assessment text' })
  }

  /** The assessments of the case. */
  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Assessments' })
  }

  /** Opens an assessment from the list. */
  async open(title: string | RegExp): Promise<void> {
    await this.list.getByRole('option', { name: title }).click()
    await this.text.waitFor()
  }

  get toolbar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Formatting' })
  }

  get suggestions(): Locator {
    return this.page.getByRole('listbox', { name: 'Passages' }).getByRole('option')
  }

  /** The bound quotations in the text. */
  get quotations(): Locator {
    return this.text.getByLabel(/^Quotation/)
  }

  /** The citations in the text. */
  get citations(): Locator {
    return this.text.getByLabel(/^Citation/)
  }

  /** Writes at the caret, at the pace of a person in a hurry. */
  async write(words: string): Promise<void> {
    await this.page.keyboard.type(words, { delay: 5 })
  }

  /** Quotes a passage by some of its words: `@`, the words, Enter; as a citation with Shift+Enter. */
  async insert(words: string, as: 'quotation' | 'citation'): Promise<void> {
    await this.page.keyboard.type('@')
    await this.page.keyboard.type(words, { delay: 5 })
    await this.suggestions.first().waitFor()
    await this.page.keyboard.press(as === 'quotation' ? 'Enter' : 'Shift+Enter')
  }

  /** Picks a likelihood or a confidence at the caret. */
  async pick(what: 'Likelihood' | 'Confidence', term: string): Promise<void> {
    await this.toolbar.getByRole('button', { name: what }).click()
    await this.page.getByRole('menuitem', { name: term }).first().click()
  }
}
