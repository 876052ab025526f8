import type { Locator } from '@playwright/test'
import { Room } from './room'

/** What is the same and similar in the case. */
export class SimilarRoom extends Room {
  get rows(): Locator {
    return this.page.getByRole('listbox', { name: 'Same and similar passages' }).getByRole('option')
  }

  /** One passage or pair with the documents it stands in. */
  detail(head: string | RegExp): Locator {
    return this.page.getByRole('region', { name: head })
  }
}
