import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { steadyHeaders } from '#main/content-policy'
import { realDisk } from '#main/disk'
import { admit } from '#main/admission'
import { answerFile } from '#main/served-files'

/** How the workbench is to be served. */
export type ServeWishes = {
  /** The program's own folder, which holds `out/` and `resources/`. */
  readonly root: string
  /** 0 takes any free port. The port is part of the origin, so another port does not see the same cases. */
  readonly port: number
  /** The secret in the address; made up where it is not given. */
  readonly token?: string
  /** `once` for people, `always` for test runs that open many fresh browsers. */
  readonly tokenHolds?: 'once' | 'always'
}

/** A running server. */
export type Served = {
  readonly port: number
  /** The address to open, token included. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves the workbench on loopback only, with the desktop's own policy. Rejects with the system's error if the port is taken. */
export async function serve(wishes: ServeWishes): Promise<Served> {
  const token = wishes.token ?? randomBytes(24).toString('base64url')
  const folders = [
    { prefix: '/sample-case/', folder: join(wishes.root, 'resources/sample-case') },
    { prefix: '/', folder: join(wishes.root, 'out/renderer') },
  ]
  const door = {
    token,
    pass: randomBytes(24).toString('base64url'),
    tokenHolds: wishes.tokenHolds ?? 'once',
    used: false,
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.destroy()
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(wishes.port, '127.0.0.1', listening)
  })
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : wishes.port

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request
    const admission = admit(door, { url, port, host: headers.host ?? '', cookie: headers.cookie ?? '' })
    if (admission.kind === 'entered') door.used = true
    if (admission.kind !== 'admitted') {
      response.writeHead(admission.status, { ...steadyHeaders, ...admission.headers })
      response.end(admission.words)
      return
    }
    const found = await answerFile(realDisk, folders, { method, url: `http://127.0.0.1:${port}${url}` })
    response.writeHead(found.status, Object.fromEntries(found.headers))
    response.end(Buffer.from(await found.arrayBuffer()))
  }

  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed()
        })
        server.closeAllConnections()
      }),
  }
}
