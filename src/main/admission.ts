/** The door of the loopback server: the token in the address, the pass in the cookie it is exchanged for. */
export type Door = {
  readonly token: string
  readonly pass: string
  readonly tokenHolds: 'once' | 'always'
  readonly used: boolean
}

/** What a request shows at the door. */
export type Visitor = {
  readonly url: string
  readonly port: number
  readonly host: string
  readonly cookie: string
}

/** Who comes in, who has just shown the token and is sent on with a pass, and who stays out. */
export type Admission =
  | { readonly kind: 'admitted' }
  | {
      readonly kind: 'entered' | 'refused'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly words: string
    }

/**
 * Lets in only whom the analyst's own address brought. The name in `Host` is checked so that a foreign page cannot
 * reach the server by pointing its own name at this machine.
 */
export function admit(door: Door, visitor: Visitor): Admission {
  if (visitor.host !== `127.0.0.1:${visitor.port}`)
    return refused(403, 'This server answers only under 127.0.0.1.')
  if (!visitor.url.startsWith('/')) return refused(400, 'This is not an address of the workbench.')
  const cookie = `assay-${visitor.port}`
  if (visitor.url === `/?token=${door.token}` && (door.tokenHolds === 'always' || !door.used)) {
    const setCookie = `${cookie}=${door.pass}; HttpOnly; SameSite=Strict; Path=/`
    return { kind: 'entered', status: 303, headers: { location: '/', 'set-cookie': setCookie }, words: '' }
  }
  const shown = visitor.cookie.split(';').map((pair) => pair.trim())
  if (shown.includes(`${cookie}=${door.pass}`)) {
    // The token is spent, but the browser that holds the pass may keep the address.
    return visitor.url.startsWith('/?token=')
      ? { kind: 'refused', status: 303, headers: { location: '/' }, words: '' }
      : { kind: 'admitted' }
  }
  return refused(403, 'Open the workbench by the address that was printed when it started. It works once.')
}

function refused(status: number, words: string): Admission {
  return { kind: 'refused', status, headers: { 'content-type': 'text/plain; charset=utf-8' }, words }
}
