import { describe, expect, it } from 'vitest'
import { encodePack, longestTable, packedPlaces, packingOf, type PackedFile } from '#domain/pack'

function file(index: number, bytes = new TextEncoder().encode(`file ${index}`)): PackedFile {
  return { sha256: index.toString(16).padStart(64, '0'), bytes }
}

function files(count: number): readonly PackedFile[] {
  return Array.from({ length: count }, (_, index) => file(index))
}

/** What can be found in a pack, file by file. */
function unpacked(pack: Uint8Array): readonly PackedFile[] {
  return packedPlaces(pack.subarray(0, longestTable)).map(({ sha256, start, end }) => ({
    sha256,
    bytes: pack.slice(start, end),
  }))
}

describe('a pack', () => {
  it.each([[1], [5], [700]])('gives back each of %i files', (count) => {
    expect(unpacked(encodePack(files(count)))).toEqual(files(count))
  })

  it('holds empty files too', () => {
    const some = [file(1, new Uint8Array()), file(2), file(3, new Uint8Array())]
    expect(unpacked(encodePack(some))).toEqual(some)
  })

  it('loses at most one file by each damaged byte of its table', () => {
    const some = files(5)
    const pack = encodePack(some)
    for (let at = 0; at < tableEnd(pack); at += 1) {
      for (const flip of [0x01, 0xff]) {
        const damaged = Uint8Array.from(pack)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        const found = unpacked(damaged)
        const whole = some.filter(({ sha256, bytes }) =>
          found.some((one) => one.sha256 === sha256 && one.bytes.toString() === bytes.toString()),
        )
        expect(whole.length, `byte ${at}`).toBeGreaterThanOrEqual(4)
      }
    }
  })

  it('is not led astray by a file that looks like a table', () => {
    const line = `${'f'.repeat(64)} ${'0'.repeat(12)} ${'0'.repeat(12)}\n`
    const some = [file(1, new TextEncoder().encode(line.repeat(3))), file(2)]
    expect(unpacked(encodePack(some))).toEqual(some)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a torn table', encodePack(files(1)).subarray(0, 100)],
    ['foreign bytes', new Uint8Array(2_000).fill(7)],
  ])('finds no files in %s', (_, bytes) => {
    expect(packedPlaces(bytes)).toEqual([])
  })
})

describe('many files to keep', () => {
  const large = file(9_999, new Uint8Array(256 * 1024 + 1))
  const half = (index: number) => file(index, new Uint8Array(200 * 1024))

  it.each([
    ['by themselves where they are few', files(3), [[], 3]],
    ['together where they are many and small', files(4), [[4], 0]],
    ['apart from a large one', [...files(2), large, ...files(2)], [[4], 1]],
    ['in several packs where one table would be too long', files(1_500), [[700, 700, 100], 0]],
    [
      'in several packs where one would be too large',
      Array.from({ length: 100 }, (_, at) => half(at)),
      [[81, 19], 0],
    ],
  ] as const)('are kept %s', (_, given, kept) => {
    const { packs, single } = packingOf(given)
    expect([packs.map((pack) => pack.length), single.length]).toEqual(kept)
    for (const pack of packs) expect(tableEnd(encodePack(pack))).toBeLessThanOrEqual(longestTable)
  })
})

function tableEnd(pack: Uint8Array): number {
  return packedPlaces(pack)[0]?.start ?? 0
}
