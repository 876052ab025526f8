import type { Sha256 } from '#domain/document/source-document'
import { hexadecimal } from '#domain/hexadecimal'

/** The SHA-256 of bytes. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<Sha256> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return hexadecimal(new Uint8Array(digest))
}

/** The SHA-256 of a text in UTF-8. */
export function sha256OfText(text: string): Promise<Sha256> {
  return sha256Of(new TextEncoder().encode(text))
}
