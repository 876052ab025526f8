import type { HighlightId } from '#domain/highlight/text-highlight'

/** The texts that are being written in this window: what is in them but not yet handed over is fetched before it matters. */
export type OpenText = {
  readonly flush: () => Promise<void>
  readonly focusEvidence: () => void
  readonly quote: (id: HighlightId) => void
}

const texts = new Set<OpenText>()

/** Registers a text while it is open; answers with the way to take it off the list. */
export function registerText(text: OpenText): () => void {
  texts.add(text)
  return () => {
    texts.delete(text)
  }
}

/** Waits until everything written so far is saved: before undo, export and closing. */
export async function flushTexts(): Promise<void> {
  await Promise.all([...texts].map((text) => text.flush()))
}

/** Puts the focus into the evidence drawer of the text opened last. */
export function focusEvidence(): void {
  ;[...texts].at(-1)?.focusEvidence()
}

/** Whether a text is open that can quote. */
export function isTextOpen(): boolean {
  return texts.size > 0
}

/** Quotes a passage at the caret of the text opened last, as soon as it is in the case. */
export function quoteInText(id: HighlightId): void {
  ;[...texts].at(-1)?.quote(id)
}
