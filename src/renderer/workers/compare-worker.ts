import { compare, type CompareTask } from '#renderer/workers/compare'

/** Does the one task it is started for; whoever started it ends it. */
self.addEventListener('message', ({ data }: MessageEvent<CompareTask>) => {
  self.postMessage(compare(data))
})
