import { takeIn, type FileToTake, type FromReader } from '#renderer/workers/take-in'

/** Progress is told no more often than this (milliseconds). */
const pause = 200

/** Reads one file after the other; whoever sends them waits for the answer before sending the next. */
self.addEventListener('message', ({ data }: MessageEvent<FileToTake>) => {
  let toldAt = performance.now()
  const onProgress: FileToTake['onProgress'] = (progress) => {
    if (performance.now() - toldAt < pause) return
    toldAt = performance.now()
    self.postMessage({ kind: 'progress', progress } satisfies FromReader)
  }
  void takeIn({ ...data, onProgress }).then(
    (answer) => {
      const document = answer.ok ? answer.value.document : undefined
      const blobs = document === undefined ? [] : [document.body, document.layout]
      const transfer = blobs.flatMap((blob) => (blob === undefined ? [] : [blob.bytes.buffer]))
      self.postMessage({ kind: 'answer', answer } satisfies FromReader, { transfer })
    },
    (error: unknown) => {
      // Thrown again outside of the promise, so that the window hears of it as of any crash.
      setTimeout(() => {
        throw error
      })
    },
  )
})
