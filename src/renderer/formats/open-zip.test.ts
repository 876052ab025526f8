import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip, type ZipRefusal } from '#renderer/formats/open-zip'
import { utf8, zipOf } from '#renderer/formats/sample-packages'

/** What comes of opening a zip and everything in it: its files as `path: length`, or why not. */
function outcome(bytes: Uint8Array): readonly string[] | ZipRefusal {
  const opened = openZip(bytes)
  if (!opened.ok) return opened.reason
  const read = opened.value.files.map((file) => ({ path: file.path, content: file.bytes() }))
  const refused = read.map(({ content }) => content).find((content) => !content.ok)
  if (refused?.ok === false) return refused.reason
  return read.map(({ path, content }) => `${path}: ${content.ok ? content.value.length : ''}`)
}

const plain = zipOf({ 'a.txt': 'alpha', 'folder/b.txt': 'beta beta beta beta beta beta beta' })
const ordinary = ['a.txt: 5', 'folder/b.txt: 34']

/** Positions of the directory entries in a zip. */
function entriesIn(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const found: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) found.push(at)
  }
  return found
}

/** A copy of a zip with a field of its first directory entry overwritten. */
function altered(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const [first = 0] = entriesIn(copy)
  new DataView(copy.buffer).setUint32(first + offset, value, true)
  return copy
}

/** A copy with that field overwritten in all of them. */
function alteredAll(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  for (const at of entriesIn(copy)) new DataView(copy.buffer).setUint32(at + offset, value, true)
  return copy
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]))
}

describe('a zip is opened', () => {
  it.each<readonly [string, Uint8Array, readonly string[]]>([
    ['as it is', plain, ordinary],
    ['where it is stored without packing', zipSync({ 'a.txt': [utf8('alpha'), { level: 0 }] }), ['a.txt: 5']],
    ['without its folders', zipOf({ 'folder/': '', 'folder/a.txt': 'alpha' }), ['folder/a.txt: 5']],
    ['with bytes before it', joined(utf8('a self-extractor'), plain), ordinary],
    ['with bytes after it', joined(plain, utf8('and some more')), ordinary],
    ['with an empty file', zipOf({ 'a.txt': '' }), ['a.txt: 0']],
    ['with nothing in it', zipOf({}), []],
    ['without its symbolic links', asLink(zipOf({ 'a.txt': '/etc/passwd', 'b.txt': 'beta' })), ['b.txt: 4']],
    [
      'with a name in Cyrillic of DOS',
      renamed(
        zipOf({ 'aaaaa.txt': 'x' }),
        'aaaaa.txt',
        Uint8Array.of(0xae, 0xe2, 0xe7, 0xa5, 0xe2, 0x2e, 0x74, 0x78, 0x74),
      ),
      ['отчет.txt: 1'],
    ],
    [
      'with a name in Western letters of DOS',
      renamed(
        zipOf({ 'aaaa.txt': 'x' }),
        'aaaa.txt',
        Uint8Array.of(0x50, 0x72, 0x81, 0x66, 0x2e, 0x74, 0x78, 0x74),
      ),
      ['Prüf.txt: 1'],
    ],
    [
      'with names of objects',
      renamed(zipOf({ nineChars: 'x' }), 'nineChars', utf8('__proto__')),
      ['__proto__: 1'],
    ],
    ['with sizes that claim too little', altered(plain, 24, 1), ordinary],
  ])('%s', (_, bytes, files) => {
    expect(outcome(bytes)).toEqual(files)
  })

  it('and its files are found whatever their letter case', () => {
    const opened = openZip(plain)
    const found = opened.ok ? ['/Folder/B.TXT', 'folder\\b.txt', '__proto__'].map(opened.value.find) : []
    expect(found.map((file) => file?.path)).toEqual(['folder/b.txt', 'folder/b.txt', undefined])
  })
})

describe('a zip is refused', () => {
  it.each<readonly [string, Uint8Array, ZipRefusal]>([
    ['that is no zip', utf8('words'), 'damaged-file'],
    ['that is cut off', plain.slice(0, plain.length - 30), 'damaged-file'],
    ['with a wrong checksum', altered(plain, 16, 7), 'damaged-file'],
    ['with packing nobody knows', altered(plain, 10, 99), 'damaged-file'],
    ['whose files lie outside of it', altered(plain, 42, 1_000_000), 'damaged-file'],
    ['whose files lie over each other', alteredAll(plain, 42, 0), 'unsafe-file'],
    ['that claims 10 GB', alteredAll(plain, 24, 0xfffffff0), 'unsafe-file'],
    ['with an encrypted file', altered(plain, 8, 0x00080001), 'locked'],
    ['with more than 20,000 files', many(20_001), 'too-many-parts'],
    ['that inflates a thousandfold', zipOf({ zeros: new Uint8Array(40_000_000) }), 'unsafe-file'],
    [
      'that inflates a thousandfold and says otherwise',
      altered(zipOf({ zeros: new Uint8Array(40_000_000) }), 24, 1),
      'unsafe-file',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(outcome(bytes)).toBe(reason)
  })

  it('at every place where it may be cut or altered, without being thrown over', () => {
    for (let at = 0; at < plain.length; at += 1) {
      const flipped = plain.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 0xff
      expect(() => [outcome(plain.slice(0, at)), outcome(flipped)]).not.toThrow()
    }
  })
})

/** The first file made a link, as a Unix zip says it. */
function asLink(bytes: Uint8Array): Uint8Array {
  const copy = altered(bytes, 38, 0xa1ff0000)
  const [first = 0] = entriesIn(copy)
  copy[first + 5] = 3
  return copy
}

/** A copy in which one name is written as another of the same length. */
function renamed(bytes: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  for (let at = 0; at < copy.length; at += 1) {
    const isHere = utf8(from).every((byte, place) => copy[at + place] === byte)
    if (isHere) copy.set(to, at)
  }
  return copy
}

function many(count: number): Uint8Array {
  return zipOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, ''])))
}
