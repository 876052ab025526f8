import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ExportTable, TableCell } from '#domain/export/table'
import { sheetName, writeXlsx } from '#renderer/formats/write-xlsx'

async function sheetOf(rows: ExportTable['rows'], title = 'Matrix'): Promise<string> {
  const bytes = await writeXlsx({ title, columns: [{ head: 'Claim' }, { head: 'Says', width: 20 }], rows })
  const files = unzipSync(bytes)
  return new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
}

describe('writeXlsx', () => {
  it.each<[string, TableCell, RegExp]>([
    ['words', 'Harbour log', /<c r="A2" t="inlineStr"[^>]*><is><t[^>]*>Harbour log<\/t>/],
    ['a number', -4.5, /<c r="A2"[^>]*><v>-4.5<\/v>/],
    ['a formula as words', '=cmd()', /<c r="A2" t="inlineStr"[^>]*><is><t[^>]*>=cmd\(\)<\/t>/],
    ['markup as words', '<b>&', /<t[^>]*>&lt;b&gt;&amp;<\/t>/],
    ['nothing for a control character', 'a\u0000b', /<t[^>]*>ab<\/t>/],
    ['half a character as a stand-in', 'a\ud83d', /<t[^>]*>a\ufffd<\/t>/],
    ['words too long for a cell cut', 'x'.repeat(40_000), /<t[^>]*>x{32766}…<\/t>/],
  ])('writes %s', async (_, cell, expected) => {
    const sheet = await sheetOf([[cell, 'y']])
    expect(sheet).toMatch(expected)
    expect(sheet).not.toContain('<f')
  })

  it('leaves a cell empty where there is nothing, or no number', async () => {
    const sheet = await sheetOf([[undefined, Number.NaN]])
    expect(sheet).not.toMatch(/<[vt]>(?!Claim|Says)/)
  })

  it('freezes the head and takes rows one by one', async () => {
    const taken: number[] = []
    function* rows() {
      for (let i = 0; i < 3; i += 1) {
        taken.push(i)
        yield [i]
      }
    }
    expect(await sheetOf(rows())).toContain('<pane')
    expect(taken).toEqual([0, 1, 2])
  })
})

describe('sheetName', () => {
  it.each([
    ['Claims × sources', 'Claims × sources'],
    ['a/b:c[d]', 'a b c d'],
    ["'quoted'", 'quoted'],
    ['History', 'Sheet'],
    ['', 'Sheet'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('%j becomes %j', (title, name) => {
    expect(sheetName(title)).toBe(name)
  })
})
