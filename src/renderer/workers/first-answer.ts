/**
 * How long an answer is waited for, in milliseconds: until nobody wants it any more, at most `limit` without hearing of
 * it, and at most the `longest` in all.
 */
export type Patience = { readonly signal: AbortSignal; readonly limit?: number; readonly longest?: number }

/**
 * The answer; or, without waiting for it any longer, that it is no longer wanted or did not come in time. Whoever is asked
 * may let hear from time to time that the answer is on its way.
 */
export function firstAnswer<Answer>(
  ask: (hear: () => void) => Promise<Answer>,
  { signal, limit, longest }: Patience,
): Promise<Answer | 'cancelled' | 'not-answering'> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      settle('not-answering')
    }
    const cancel = () => {
      settle('cancelled')
    }
    const end = () => {
      isOver = true
      clearTimeout(silence)
      clearTimeout(whole)
      signal.removeEventListener('abort', cancel)
    }
    const settle = (outcome: Answer | 'cancelled' | 'not-answering') => {
      end()
      resolve(outcome)
    }
    const hear = () => {
      clearTimeout(silence)
      if (!isOver) silence = after(limit, stop)
    }
    let isOver = false
    let silence = after(limit, stop)
    const whole = after(longest, stop)
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
    ask(hear).then(settle, (error: unknown) => {
      end()
      reject(error instanceof Error ? error : new Error(String(error)))
    })
  })
}

function after(
  milliseconds: number | undefined,
  deed: () => void,
): ReturnType<typeof setTimeout> | undefined {
  return milliseconds === undefined ? undefined : setTimeout(deed, milliseconds)
}
