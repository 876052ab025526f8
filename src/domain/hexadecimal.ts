/** Bytes as two hexadecimal digits each, as hashes are written. */
export function hexadecimal(bytes: Uint8Array): string {
  let digits = ''
  for (const byte of bytes) digits += pairs[byte] ?? ''
  return digits
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
