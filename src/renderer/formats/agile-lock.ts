import { cbc } from '@noble/ciphers/aes.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { bytesOf, isSameBytes, littleEndian } from '#renderer/formats/byte-pieces'
import { passwordBytes, spun, type Digest } from '#renderer/formats/password-hash'
import { elementsWithin, readXml, type XmlElement } from '#renderer/formats/xml-tree'

const names = {
  'http://schemas.microsoft.com/office/2006/encryption': 'e',
  'http://schemas.microsoft.com/office/2006/keyEncryptor/password': 'p',
}

const digests: ReadonlyMap<string, Digest> = new Map([
  ['SHA1', sha1],
  ['SHA-1', sha1],
  ['SHA256', sha256],
  ['SHA384', sha384],
  ['SHA512', sha512],
])

/** What the hash of the password is hashed with once more, by what the key is for ([MS-OFFCRYPTO] 2.3.4.13). */
const purposes = {
  input: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  hash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  key: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
}

/** Word hashes a password 100,000 times; a file that asks for far more would hold the reader for ever. */
const mostSpins = 2_000_000

const segmentSize = 4096

/** How a part of the lock is made. */
type Cipher = {
  readonly digest: Digest
  readonly salt: Uint8Array
  readonly keySize: number
  readonly blockSize: number
}

/** Opens what Word 2010 and later lock: AES in chained blocks, with a key that is itself locked by the password. */
export function openAgile(
  lock: Uint8Array,
  locked: Uint8Array,
  password: string,
): Result<Uint8Array, ImportRefusal> {
  const root = readXml(lock, { names })
  if (!root.ok) return root
  const [keyData] = elementsWithin(root.value, 'e:keyData')
  const [encryptor] = elementsWithin(root.value, 'p:encryptedKey')
  const outer = cipherOf(keyData)
  const inner = cipherOf(encryptor)
  const spins = numberIn(encryptor, 'spinCount')
  if (encryptor === undefined || outer === undefined || inner === undefined || spins === undefined)
    return refuse('locked')
  if (spins > mostSpins) return refuse('unsafe-file')
  const hash = spun(inner.digest, bytesOf(inner.salt, passwordBytes(password)), spins)
  const opened = (attribute: string, purpose: Uint8Array) =>
    deciphered(bytesIn(encryptor, attribute), keyFrom(inner, hash, purpose), inner.salt)
  const input = opened('encryptedVerifierHashInput', purposes.input)
  const stated = opened('encryptedVerifierHashValue', purposes.hash)
  const key = opened('encryptedKeyValue', purposes.key)
  if (input === undefined || stated === undefined || key === undefined) return refuse('damaged-file')
  const expected = inner.digest(input.subarray(0, numberIn(encryptor, 'saltSize') ?? input.length))
  if (!isSameBytes(expected, stated.subarray(0, expected.length))) return refuse('wrong-password')
  return segments(locked, outer, key.subarray(0, outer.keySize))
}

function cipherOf(element: XmlElement | undefined): Cipher | undefined {
  const { attributes } = element ?? {}
  const digest = digests.get(attributes?.get('hashAlgorithm') ?? '')
  const keyBits = numberIn(element, 'keyBits')
  const blockSize = numberIn(element, 'blockSize')
  const isAes = attributes?.get('cipherAlgorithm') === 'AES'
  const isChained = attributes?.get('cipherChaining') === 'ChainingModeCBC'
  if (digest === undefined || keyBits === undefined || blockSize !== 16 || !isAes || !isChained)
    return undefined
  if (![128, 192, 256].includes(keyBits)) return undefined
  return { digest, salt: bytesIn(element, 'saltValue'), keySize: keyBits / 8, blockSize }
}

function numberIn(element: XmlElement | undefined, name: string): number | undefined {
  const written = element?.attributes.get(name)
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : undefined
}

function bytesIn(element: XmlElement | undefined, name: string): Uint8Array {
  const written = element?.attributes.get(name) ?? ''
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(written) || written.length % 4 !== 0) return new Uint8Array()
  return Uint8Array.from(atob(written), (character) => character.charCodeAt(0))
}

function keyFrom({ digest, keySize }: Cipher, hash: Uint8Array, purpose: Uint8Array): Uint8Array {
  return fitted(digest(bytesOf(hash, purpose)), keySize)
}

/** Cut, or filled up with 0x36. */
function fitted(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.length >= size
    ? bytes.subarray(0, size)
    : bytesOf(bytes, new Uint8Array(size - bytes.length).fill(0x36))
}

function deciphered(bytes: Uint8Array, key: Uint8Array, salt: Uint8Array): Uint8Array | undefined {
  if (bytes.length === 0 || bytes.length % 16 !== 0) return undefined
  return cbc(key, fitted(salt, 16), { disablePadding: true }).decrypt(bytes)
}

/** The package is locked in stretches of 4,096 bytes, each begun anew from its number. */
function segments(locked: Uint8Array, cipher: Cipher, key: Uint8Array): Result<Uint8Array, ImportRefusal> {
  const whole = new Uint8Array(locked.length)
  for (let at = 0; at * segmentSize < locked.length; at += 1) {
    const segment = locked.subarray(at * segmentSize, (at + 1) * segmentSize)
    const usable = segment.subarray(0, segment.length - (segment.length % 16))
    if (usable.length === 0) break
    const start = fitted(cipher.digest(bytesOf(cipher.salt, littleEndian(at))), 16)
    whole.set(cbc(key, start, { disablePadding: true }).decrypt(usable), at * segmentSize)
  }
  return succeed(whole)
}
