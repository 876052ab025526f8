import { ecb } from '@noble/ciphers/aes.js'
import { sha1 } from '@noble/hashes/legacy.js'
import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { bytesOf, isSameBytes, littleEndian } from '#renderer/formats/byte-pieces'
import { passwordBytes, spun } from '#renderer/formats/password-hash'

const spins = 50_000

/** Opens what Word 2007 locks: AES block by block, with a key made of the password ([MS-OFFCRYPTO] 2.3.4.7). */
export function openStandard(
  lock: Uint8Array,
  locked: Uint8Array,
  password: string,
): Result<Uint8Array, ImportRefusal> {
  const view = new DataView(lock.buffer, lock.byteOffset, lock.byteLength)
  const headerSize = lock.length < 4 ? 0 : view.getUint32(0, true)
  const verifierAt = 4 + headerSize
  if (headerSize < 32 || verifierAt + 72 > lock.length) return refuse('damaged-file')
  const keySize = view.getUint32(4 + 16, true) / 8
  const isAes = [0x660e, 0x660f, 0x6610].includes(view.getUint32(4 + 8, true))
  if (!isAes || ![16, 24, 32].includes(keySize)) return refuse('locked')
  const part = (start: number, size: number) => lock.subarray(verifierAt + start, verifierAt + start + size)
  const key = keyFrom(bytesOf(part(4, 16), passwordBytes(password)), keySize)
  const cipher = ecb(key, { disablePadding: true })
  const expected = sha1(cipher.decrypt(part(20, 16)))
  const stated = cipher.decrypt(part(40, 32)).subarray(0, expected.length)
  if (!isSameBytes(expected, stated)) return refuse('wrong-password')
  return succeed(
    ecb(key, { disablePadding: true }).decrypt(locked.subarray(0, locked.length - (locked.length % 16))),
  )
}

function keyFrom(start: Uint8Array, size: number): Uint8Array {
  const hash = sha1(bytesOf(spun(sha1, start, spins), littleEndian(0)))
  const mixed = (pad: number) => sha1(Uint8Array.from({ length: 64 }, (_, at) => pad ^ (hash[at] ?? 0)))
  return bytesOf(mixed(0x36), mixed(0x5c)).subarray(0, size)
}
