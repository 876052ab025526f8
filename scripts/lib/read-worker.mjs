// A thread of scripts/read.mjs: reads one file after the other with the importers of the program.
import { parentPort, workerData } from 'node:worker_threads'

const { takeIn } = await import(workerData.importers)

parentPort.on('message', (file) => {
  void takeIn(file).then(
    (result) => parentPort.postMessage(result),
    (error) => {
      // Thrown again outside of the promise, so that it ends the thread like any crash.
      setImmediate(() => {
        throw error
      })
    },
  )
})
parentPort.postMessage('ready')
