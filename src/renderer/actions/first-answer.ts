/** How long an answer is waited for: until nobody wants it any more, and at most so many milliseconds. */
export type Patience = { readonly signal: AbortSignal; readonly limit?: number }

/** The answer; or, without waiting for it any longer, that it is no longer wanted or did not come in time. */
export function firstAnswer<Answer>(
  asked: Promise<Answer>,
  { signal, limit }: Patience,
): Promise<Answer | 'cancelled' | 'not-answering'> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      settle('cancelled')
    }
    const settle = (outcome: Answer | 'cancelled' | 'not-answering') => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            settle('not-answering')
          }, limit)
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
    asked.then(settle, (error: unknown) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      reject(error instanceof Error ? error : new Error(String(error)))
    })
  })
}
