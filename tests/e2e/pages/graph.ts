import type { Locator } from '@playwright/test'
import { Room } from './room'

/** What findings rest on, from source to judgement. */
export class GraphRoom extends Room {
  get picture(): Locator {
    return this.page.getByRole('group', { name: 'Evidence graph' })
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Evidence graph as a table' })
  }

  /** One thing in the picture by what it is called. */
  node(name: string | RegExp): Locator {
    return this.picture.getByRole('button', { name })
  }

  /** The thing in the picture that has the focus. */
  get chosen(): Locator {
    return this.picture.locator(':focus')
  }

  /** Leaves only what bears on one claim or question. */
  async show(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Show' }).fill(name)
    await this.page.getByRole('option', { name }).click()
  }

  /** Shows the picture or its table. */
  async turn(form: 'Picture' | 'Table'): Promise<void> {
    await this.page.getByRole('radio', { name: form }).check({ force: true })
  }
}
