import { isBuildFresh, build } from './lib/ready.mjs'
import { root, serveWhereFree, usualPort } from './lib/serving.mjs'

/** Serves the workbench on loopback and prints its address: `node scripts/serve.mjs [port]`. */
const port = Number(process.argv[2] ?? process.env.PORT ?? usualPort)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('The port must be a number from 0 to 65535.')
  process.exit(2)
}
if (!isBuildFresh(root) && !build(root)) {
  console.error('Assay could not be built; the lines above say why. Nothing was changed.')
  process.exit(1)
}
const served = await serveWhereFree((words) => console.log(words), { port })
console.log(
  `Assay is served on this machine only. Open this address once in a Chromium-family browser:\n\n  ${served.address}\n`,
)
console.log('Press Ctrl+C to stop.')
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void served.close().then(() => process.exit(0))
  })
}
