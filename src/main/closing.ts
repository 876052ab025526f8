/** What closing needs of the window and of time. */
export type ClosingHands = {
  /** Asks the page to finish its last writes. */
  readonly ask: () => void
  /** Closes for good. */
  readonly close: () => void
  /** Milliseconds the page may take. */
  readonly limit: number
}

/** The handshake before a window closes: the page is asked once, and has a limited time to finish its last writes. */
export class Closing {
  readonly #hands: ClosingHands
  #timer: NodeJS.Timeout | undefined

  constructor(hands: ClosingHands) {
    this.#hands = hands
  }

  /** The window was asked to close. Asking again changes nothing while the page is still at it. */
  begin(): void {
    if (this.#timer !== undefined) return
    this.#timer = setTimeout(() => {
      this.#hands.close()
    }, this.#hands.limit)
    this.#hands.ask()
  }

  /** The page has finished. Without a question before, it means nothing. */
  finish(): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#hands.close()
  }
}
