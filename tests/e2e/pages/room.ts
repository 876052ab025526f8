import type { Page } from '@playwright/test'

/** The window as it is now: a restart brings another one. */
export type PageNow = () => Page

/** What every model of a room is made of. */
export class Room {
  readonly #page: PageNow

  constructor(page: PageNow) {
    this.#page = page
  }

  get page(): Page {
    return this.#page()
  }
}
