import { cbc, ecb } from '@noble/ciphers/aes.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { bytesOf, littleEndian } from '#renderer/formats/byte-pieces'
import { passwordBytes, spun } from '#renderer/formats/password-hash'
import { utf8 } from '#renderer/formats/sample-packages'

const sector = 512

/** A compound file of these streams, for tests; each is filled up to the size from which streams have sectors of their own. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const filled = Object.entries(streams).map(([name, bytes]) => {
    const size = Math.max(4096, Math.ceil(bytes.length / sector) * sector)
    return { name, bytes: bytesOf(bytes, new Uint8Array(size - bytes.length).fill(0x20)) }
  })
  const chains: number[] = [0xfffffffd, 0xfffffffe]
  const starts = filled.map(({ bytes }) => {
    const start = chains.length
    const count = bytes.length / sector
    for (let at = 1; at <= count; at += 1) chains.push(at === count ? 0xfffffffe : start + at)
    return start
  })
  const table = new Uint8Array(sector).fill(0xff)
  for (const [at, next] of chains.entries()) table.set(littleEndian(next), at * 4)
  const entries = [
    entry({ name: 'Root Entry', kind: 5, start: 0xfffffffe, size: 0 }),
    ...filled.map(({ name, bytes }, at) =>
      entry({ name, kind: 2, start: starts[at] ?? 0, size: bytes.length }),
    ),
  ]
  const directory = bytesOf(...entries)
  return bytesOf(header(), table, filledTo(directory, sector), ...filled.map(({ bytes }) => bytes))
}

function header(): Uint8Array {
  const bytes = new Uint8Array(sector).fill(0xff, 0x4c)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  view.setUint16(0x1e, 9, true)
  view.setUint32(0x2c, 1, true)
  view.setUint32(0x30, 1, true)
  view.setUint32(0x38, 4096, true)
  view.setUint32(0x3c, 0xfffffffe, true)
  view.setUint32(0x44, 0xfffffffe, true)
  view.setUint32(0x4c, 0, true)
  return bytes
}

type SampleEntry = {
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly size: number
}

function entry({ name, kind, start, size }: SampleEntry): Uint8Array {
  const bytes = new Uint8Array(128)
  const view = new DataView(bytes.buffer)
  bytes.set(passwordBytes(name))
  view.setUint16(0x40, (name.length + 1) * 2, true)
  view.setUint8(0x42, kind)
  view.setUint32(0x74, start, true)
  view.setUint32(0x78, size, true)
  return bytes
}

function filledTo(bytes: Uint8Array, size: number): Uint8Array {
  return bytesOf(bytes, new Uint8Array((size - (bytes.length % size)) % size))
}

const salt = Uint8Array.from({ length: 16 }, (_, at) => at + 1)
const open = { disablePadding: true }

/** A package locked as Word 2010 and later lock it, for tests; hashed so many times. */
export function agileLock(content: Uint8Array, password: string, spins = 100): Uint8Array {
  const secret = new Uint8Array(32).fill(7)
  const hash = spun(sha512, bytesOf(salt, passwordBytes(password)), spins)
  const sealed = (bytes: Uint8Array, ...purpose: readonly number[]) =>
    btoa(
      String.fromCharCode(
        ...cbc(sha512(bytesOf(hash, Uint8Array.from(purpose))).subarray(0, 32), salt, open).encrypt(bytes),
      ),
    )
  const input = new Uint8Array(16).fill(9)
  const shared = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES"
    cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${btoa(String.fromCharCode(...salt))}"`
  const info = `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"
    xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${shared}/><keyEncryptors>
    <keyEncryptor><p:encryptedKey spinCount="${spins}" ${shared}
    encryptedVerifierHashInput="${sealed(input, 0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79)}"
    encryptedVerifierHashValue="${sealed(sha512(input), 0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e)}"
    encryptedKeyValue="${sealed(secret, 0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6)}"/>
    </keyEncryptor></keyEncryptors></encryption>`
  const padded = filledTo(content, 16)
  const segments = Array.from({ length: Math.ceil(padded.length / 4096) }, (_, at) => {
    const start = sha512(bytesOf(salt, littleEndian(at))).subarray(0, 16)
    return cbc(secret, start, open).encrypt(padded.subarray(at * 4096, (at + 1) * 4096))
  })
  return compoundOf({
    EncryptionInfo: bytesOf(Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0), utf8(info)),
    EncryptedPackage: bytesOf(sized(content), ...segments),
  })
}

/** A package locked as Word 2007 locks it, for tests. */
export function standardLock(content: Uint8Array, password: string): Uint8Array {
  const hash = sha1(bytesOf(spun(sha1, bytesOf(salt, passwordBytes(password)), 50_000), littleEndian(0)))
  const key = sha1(Uint8Array.from({ length: 64 }, (_, at) => 0x36 ^ (hash[at] ?? 0))).subarray(0, 16)
  const sealed = (bytes: Uint8Array) => ecb(key, open).encrypt(bytes)
  const input = new Uint8Array(16).fill(9)
  const about = [0x24, 0, 0x660e, 0x8004, 128, 24, 0, 0].map(littleEndian)
  return compoundOf({
    EncryptionInfo: bytesOf(
      Uint8Array.of(4, 0, 2, 0, 0x24, 0, 0, 0),
      littleEndian(32),
      ...about,
      littleEndian(16),
      salt,
      sealed(input),
      littleEndian(20),
      sealed(filledTo(sha1(input), 32)),
    ),
    EncryptedPackage: bytesOf(sized(content), sealed(filledTo(content, 16))),
  })
}

function sized(content: Uint8Array): Uint8Array {
  return bytesOf(littleEndian(content.length), littleEndian(0))
}
