import type { Locator } from '@playwright/test'
import { Room } from './room'

/** Claims against sources, documents or origins. */
export class MatrixRoom extends Room {
  get grid(): Locator {
    return this.page.getByRole('grid', { name: /^Claims by/ })
  }

  get heads(): Locator {
    return this.grid.getByRole('columnheader')
  }

  /** The row of a claim. */
  row(claim: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: claim }) })
  }

  /** The cell that has the keyboard. */
  get current(): Locator {
    return this.grid.locator(':focus')
  }

  /** The part that shows the passages of a cell, by the claim and the column it is of. */
  opened(name: string): Locator {
    return this.page.getByRole('region', { name })
  }

  /** Puts the keyboard into the first cell. */
  async enter(): Promise<void> {
    await this.grid.locator('[tabindex="0"]').focus()
    await this.page.keyboard.press('Control+Home')
  }
}
