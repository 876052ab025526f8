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

  /** Walks along the row to a column by the arrow keys. */
  async stepTo(column: string): Promise<void> {
    const head = this.heads.filter({ hasText: column })
    const [from, to] = await Promise.all(
      [this.current, head].map(async (cell) => Number(await cell.getAttribute('aria-colindex'))),
    )
    const steps = (to ?? 0) - (from ?? 0)
    for (let step = 0; step < Math.abs(steps); step += 1)
      await this.page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
  }
}
