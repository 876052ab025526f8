import type { Locator } from '@playwright/test'
import { Room } from './room'

/** What rests on a thing before it goes. */
export class ImpactDialog extends Room {
  get dialog(): Locator {
    return this.page.getByRole('dialog').filter({ hasText: 'before and after' })
  }

  /** One thing that rests on it, by its kind and words. */
  row(
    kind: 'Claims' | 'Conflicts' | 'Key judgements' | 'Assessments' | 'Matrix cells',
    words: string,
  ): Locator {
    const table = this.dialog.getByRole('table', { name: kind })
    return table.getByRole('row').filter({ hasText: words })
  }

  /** Does the deed by its button. */
  async goAhead(act: string): Promise<void> {
    await this.dialog.getByRole('button', { name: act, exact: true }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
