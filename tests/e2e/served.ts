import { spawn, type ChildProcess } from 'node:child_process'

/** The workbench served on loopback for one worker. */
export type Served = { readonly address: string; readonly stop: () => Promise<void> }

/** Serves the built workbench; the address is the first one the server prints, with its token. */
export async function serve(): Promise<Served> {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ASSAY_PORT: '0' },
  })
  const address = await firstAddress(server)
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          resolve()
        })
        server.kill()
      }),
  }
}

function firstAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\/\S*/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)} before it named its address. ${said}`))
    })
  })
}
