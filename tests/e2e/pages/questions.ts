import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Questions, the values claims give for them, and the conflict register. */
export class QuestionsRoom extends Room {
  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Questions of this case' })
  }

  get values(): Locator {
    return this.page.getByRole('list', { name: 'Values', exact: true }).getByRole('listitem')
  }

  get conflicts(): Locator {
    return this.page.getByRole('list', { name: 'Conflicts' }).getByRole('article')
  }

  get disputes(): Locator {
    return this.page.getByRole('list', { name: 'Disputed claims' }).getByRole('article')
  }

  /** Asks for a number. */
  async askNumber(words: string, unit: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'New question' })
    if (!(await form.isVisible())) await this.page.getByRole('button', { name: 'New question' }).click()
    await form.getByLabel('Question').fill(words)
    await form.getByLabel('Unit').fill(unit)
    await form.getByRole('button', { name: 'Ask' }).click()
    await this.page.getByRole('region', { name: words }).waitFor()
  }

  /** Asks for a date. */
  async askDate(words: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'New question' })
    if (!(await form.isVisible())) await this.page.getByRole('button', { name: 'New question' }).click()
    await form.getByLabel('Question').fill(words)
    await form.getByRole('button', { name: /Answered by/ }).click()
    await this.page.getByRole('option', { name: 'a date' }).click()
    await form.getByRole('button', { name: 'Ask' }).click()
    await this.page.getByRole('region', { name: words }).waitFor()
  }

  /** Says what is counted, of the question that is shown. */
  async amendUnit(unit: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Unit' })
    await field.fill(unit)
    await field.press('Tab')
  }

  /** Lets a claim answer the question that is shown. */
  async give(claim: string, value: string, asOf = ''): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Add a value' })
    await form.getByRole('combobox', { name: 'Claim' }).fill(claim)
    await this.page.getByRole('option', { name: claim }).click()
    await form.getByLabel('Value').fill(value)
    await form.getByLabel('As of').fill(asOf)
    await form.getByRole('button', { name: 'Let the claim answer' }).click()
    await this.values.filter({ hasText: claim.slice(0, 'C-001'.length) }).waitFor()
  }

  /** Lets a claim answer by what was found in its passages. */
  async takeFound(claim: string, value: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Add a value' })
    await form.getByRole('combobox', { name: 'Claim' }).fill(claim)
    await this.page.getByRole('option', { name: claim }).click()
    await form.getByRole('button', { name: `Answer ${value}` }).click()
    await this.values.filter({ hasText: claim.slice(0, 'C-001'.length) }).waitFor()
  }

  /** Decides about a conflict. */
  async decide(conflict: Locator, verdict: string, reason: string): Promise<void> {
    await conflict.getByRole('button', { name: /Decision/ }).click()
    await this.page.getByRole('option', { name: verdict }).click()
    await conflict.getByLabel('Reason').fill(reason)
    await conflict.getByRole('button', { name: 'Decide' }).click()
    await conflict.getByRole('button', { name: 'Open again' }).waitFor()
  }
}
