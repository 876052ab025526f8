import { describe, expect, it } from 'vitest'
import { extentOf, pageWarnings } from '#renderer/formats/pdf-extent'
import { samplePdf } from '#renderer/formats/sample-pdf'

const file = Array.from(samplePdf([{ drawing: '' }]), (byte) => String.fromCharCode(byte)).join('')
const column = { lines: [] }
const [full, bare, blank, lost] = [
  { columns: [column], isWhole: true, object: 1 },
  { columns: [], isWhole: true, object: 2 },
  { columns: [], isWhole: true, object: 3 },
  { columns: [], isWhole: false, object: 4 },
]

describe('what is said of the pages of a PDF', () => {
  it.each([
    ['nothing where all were read', [full, full], 2, 0, []],
    ['that the pages after the first 10,000 were left out', many(10_000), 10_001, 0, ['pages-left-out']],
    ['nothing where it has just as many', many(10_000), 10_000, 0, []],
    [
      'both where one of these is lost',
      [...many(9_999), lost],
      12_000,
      0,
      ['pages-left-out', 'damaged-in-part'],
    ],
    ['that one is lost', [full, lost], 2, 0, ['damaged-in-part']],
    ['that one breaks off', [full, full], 2, 1, ['damaged-in-part']],
    ['that some hold no text', [full, bare], 2, 0, ['pages-without-text']],
    ['that none holds any', [bare, bare], 2, 0, ['no-text-layer']],
    ['nothing of one that shows nothing', [full, blank], 2, 0, []],
    ['that others hold no text', [full, blank, bare], 3, 0, ['pages-without-text']],
    ['that all show nothing', [blank], 1, 0, ['no-text-layer']],
  ])('is %s', (...[, pages, found, broken, warnings]) => {
    const extent = extentOf(pages, { found, file, broken })
    expect(pageWarnings(pages, extent, (page) => page === blank)).toEqual(warnings)
  })

  it('counts those it has, also where not all are read', () => {
    expect(extentOf(many(10_000), { found: 10_500, file, broken: 0 })).toEqual({
      read: 10_000,
      promised: 10_500,
      isDamaged: false,
      isCut: true,
    })
  })
})

function many(count: number): readonly (typeof full)[] {
  return Array.from({ length: count }, () => full)
}
