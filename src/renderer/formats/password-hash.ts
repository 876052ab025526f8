/** A digest of bytes: SHA-1 or one of SHA-2. */
export type Digest = (bytes: Uint8Array) => Uint8Array

/** A password as these locks read it: two bytes for each UTF-16 unit, the lower one first. */
export function passwordBytes(password: string): Uint8Array {
  const bytes = new Uint8Array(password.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < password.length; at += 1) view.setUint16(at * 2, password.charCodeAt(at), true)
  return bytes
}

/** Hashes salt and password, and then the outcome again and again, each time with its number before it. */
export function spun(digest: Digest, start: Uint8Array, times: number): Uint8Array {
  let hash = digest(start)
  const block = new Uint8Array(4 + hash.length)
  const view = new DataView(block.buffer)
  for (let at = 0; at < times; at += 1) {
    view.setUint32(0, at, true)
    block.set(hash, 4)
    hash = digest(block)
  }
  return hash
}
