import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Find anything: documents, claims, sources, commands. */
export class Palette extends Room {
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Find anything' })
  }

  get found(): Locator {
    return this.dialog.getByRole('listbox', { name: 'Found' }).getByRole('option')
  }

  /** Opens it and looks for some words; `>` in front finds commands only. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press(words.startsWith('>') ? 'ControlOrMeta+Shift+p' : 'ControlOrMeta+k')
    await this.dialog.getByRole('searchbox').fill(words)
  }

  /** Finds something by its words and opens the entry that is named so. */
  async open(words: string): Promise<void> {
    await this.find(words)
    await this.found.filter({ hasText: words }).first().click()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  /** Runs a command by its name. */
  async run(command: string): Promise<void> {
    await this.find(`>${command}`)
    await this.found.filter({ hasText: command }).first().click()
  }
}
