import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Every deed of the case by name. */
export class HistoryRoom extends Room {
  /** The deeds, newest first. */
  get lines(): Locator {
    return this.page.getByRole('list', { name: 'Deeds of this case, newest first' }).getByRole('listitem')
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: 'Undo', exact: true })
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: 'Redo', exact: true })
  }
}
