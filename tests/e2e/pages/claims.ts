import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Claims and what speaks to them. */
export class ClaimsRoom extends Room {
  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Claims of this case' })
  }

  /** On the board, the claims that stand so. */
  column(status: string): Locator {
    return this.page.getByRole('listbox', { name: new RegExp(`^${status}, `) })
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: /claim/i })
  }

  /** The passages that speak to the chosen claim. */
  get evidence(): Locator {
    return this.page.getByRole('list', { name: 'Evidence' }).getByRole('listitem')
  }

  get credibility(): Locator {
    return this.page.getByRole('button', { name: /Credibility of the information/ })
  }

  /** Origins that are offered for the passages of the chosen claim. */
  get suggested(): Locator {
    return this.page.getByRole('group', { name: /^Suggested origin/ })
  }

  /** Values that are offered from the passages of the chosen claim. */
  get suggestedValues(): Locator {
    return this.page.getByRole('group', { name: /^Suggested value/ })
  }

  /** How the chosen claim was judged, newest first. */
  get judgings(): Locator {
    return this.page.getByRole('list', { name: 'Credibility over time' }).getByRole('listitem')
  }

  /** Why the chosen claim cannot be called confirmed. */
  get whyNotConfirmed(): Locator {
    return this.page.getByRole('form', { name: 'Judge the claim' }).getByText('wants two independent origins')
  }

  /** In the dialog: states a new claim. */
  async state(statement: string): Promise<void> {
    await this.dialog.getByLabel('State the claim').fill(statement)
    await this.dialog.getByRole('button', { name: 'State claim' }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  /** In the dialog: ties the passage to a claim that is there. */
  async tie(statement: string, stance: 'supports' | 'disputes' | 'context'): Promise<void> {
    await this.dialog.getByRole('radio', { name: 'An existing claim' }).check({ force: true })
    await this.dialog.getByRole('option', { name: statement }).click()
    await this.dialog.getByRole('radio', { name: new RegExp(`^\\S ${stance}$`) }).check({ force: true })
    await this.dialog.getByRole('button', { name: 'Tie to claim' }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  /** Chooses a claim in the list, by its words: the numbers beside them open lists of their own. */
  async choose(statement: string): Promise<void> {
    await this.list.getByRole('option', { name: statement }).getByText(statement).click()
  }

  /** Shows the claims as a list, as a board, or in the graph of what they rest on. */
  async showAs(face: 'List' | 'Board' | 'Graph'): Promise<void> {
    await this.page.getByRole('radio', { name: face }).check({ force: true })
  }

  /** Judges the chosen claim, from 1 to 6, and waits until that is told in its history. */
  async judge(credibility: number, reason = ''): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Judge the claim' })
    await this.credibility.click()
    await this.page.getByRole('option', { name: new RegExp(`^${credibility} –`) }).click()
    await form.getByLabel('Reason').fill(reason)
    await form.getByRole('button', { name: 'Judge', exact: true }).click()
    await this.judgings
      .first()
      .filter({ hasText: `${credibility} –` })
      .waitFor()
  }
}
