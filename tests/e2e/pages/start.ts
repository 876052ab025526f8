import type { Locator } from '@playwright/test'
import { Room } from './room'

/** The first screen. */
export class StartScreen extends Room {
  get newCase(): Locator {
    return this.page.getByRole('button', { name: 'New case', exact: true })
  }

  get recent(): Locator {
    return this.page.getByRole('list', { name: 'Recent' })
  }

  /** Begins a case of that name, with the tags of reporting or those that are named, and waits until it is open. */
  async begin(name: string, tags?: string): Promise<void> {
    await this.newCase.click()
    await this.page.getByLabel('Name of the case').fill(name)
    if (tags !== undefined) {
      await this.page.getByRole('button', { name: /Tags to begin with/ }).click()
      await this.page.getByRole('option', { name: tags }).click()
    }
    await this.page.getByRole('button', { name: 'Begin', exact: true }).click()
    await this.#isOpen()
  }

  /** Opens a fresh copy of the sample case. */
  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open sample case' }).click()
    await this.#isOpen()
  }

  /** Opens a case that was worked on before. */
  async reopen(name: string | RegExp): Promise<void> {
    await this.recent.getByRole('button', { name }).first().click()
    await this.#isOpen()
  }

  async #isOpen(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Case contents' }).waitFor({ timeout: 30_000 })
  }
}
