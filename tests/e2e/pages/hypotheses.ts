import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Hypotheses that compete for a question, against claims. */
export class HypothesesRoom extends Room {
  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Hypotheses against claims' })
  }

  get reading(): Locator {
    return this.page.getByRole('region', { name: 'What the ratings say' })
  }

  /** Asks for an explanation. */
  async ask(words: string): Promise<void> {
    await this.page.getByLabel('What is to be explained?').fill(words)
    await this.page.getByRole('button', { name: 'Ask an explanation question' }).click()
    await this.page.getByRole('region', { name: words }).waitFor()
  }

  /** States hypotheses, in order. */
  async state(...statements: readonly string[]): Promise<void> {
    for (const statement of statements) {
      await this.page.getByLabel('State a hypothesis').fill(statement)
      await this.page.keyboard.press('Enter')
      await this.page.getByLabel('State a hypothesis').filter({ hasText: /^$/ }).waitFor()
    }
  }

  /** Puts claims into the matrix. */
  async add(...claims: readonly string[]): Promise<void> {
    for (const claim of claims) {
      await this.page.getByRole('combobox', { name: 'Add a claim to the matrix' }).fill(claim)
      await this.page.getByRole('option', { name: claim }).click()
      await this.page.getByRole('button', { name: 'Add a claim to the matrix', exact: true }).click()
      await this.grid.getByText(claim).waitFor()
    }
  }
}
