import { takeIn, type FileToTake } from '#renderer/workers/take-in'

/** Reads one file after the other; whoever sends them waits for the answer before sending the next. */
self.addEventListener('message', ({ data }: MessageEvent<FileToTake>) => {
  void takeIn(data).then(
    (result) => {
      const document = result.ok ? result.value.document : undefined
      const blobs = document === undefined ? [] : [document.body, document.layout]
      const transfer = blobs.flatMap((blob) => (blob === undefined ? [] : [blob.bytes.buffer]))
      self.postMessage(result, { transfer })
    },
    (error: unknown) => {
      // Thrown again outside of the promise, so that the window hears of it as of any crash.
      setTimeout(() => {
        throw error
      })
    },
  )
})
