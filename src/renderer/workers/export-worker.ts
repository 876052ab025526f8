import { doWriting, type WritingTask } from '#renderer/workers/write-report'

/** Does the one task it is started for; whoever started it ends it. */
self.addEventListener('message', ({ data }: MessageEvent<WritingTask>) => {
  void doWriting(data).then(
    (outcome) => {
      const transfer = outcome.kind === 'written' ? [outcome.bytes.buffer] : []
      self.postMessage(outcome, { transfer })
    },
    (error: unknown) => {
      // Thrown again outside of the promise, so that the window hears of it as of any crash.
      setTimeout(() => {
        throw error
      })
    },
  )
})
