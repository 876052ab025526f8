// A thread of scripts/read.mjs and scripts/corpora.mjs: reads one file after the other with the importers of the program.
import { parentPort, workerData } from 'node:worker_threads'

// What the PDF library drops without anybody waiting for it is only written to a log in a window, and ends no thread
// there. Here it is counted.
let strays = 0
process.on('unhandledRejection', () => {
  strays += 1
})

const { takeIn } = await import(workerData.importers)

parentPort.on('message', (file) => {
  strays = 0
  const began = performance.now()
  void takeIn(file).then(
    (result) => parentPort.postMessage({ result, strays, milliseconds: performance.now() - began }),
    (error) => {
      // Thrown again outside of the promise, so that it ends the thread like any crash.
      setImmediate(() => {
        throw error
      })
    },
  )
})
parentPort.postMessage('ready')
