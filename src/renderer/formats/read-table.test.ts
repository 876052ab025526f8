import { describe, expect, it } from 'vitest'
import type { Reading } from '#domain/import/reading'
import { readFile } from '#renderer/formats/read-file'

async function read(text: string | Uint8Array, fileName = 'a.csv'): Promise<Reading> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const result = await readFile({ bytes, fileName })
  if (!result.ok || result.value.reading === undefined) throw new Error('refused')
  return result.value.reading
}

async function cellsOf(
  text: string | Uint8Array,
  fileName?: string,
): Promise<readonly (readonly string[])[]> {
  const { body } = await read(text, fileName)
  return body.blocks.map(({ start, end }) => body.text.slice(start, end).split('\t'))
}

describe('the rows of a table', () => {
  it.each([
    [
      'parted by commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'parted by semicolons, with decimal commas',
      'a;b\n1,5;2,5\n3,1;4,1',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,1', '4,1'],
      ],
    ],
    [
      'parted by tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'parted by bars',
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'parted as their first line says',
      'sep=;\r\na,x;b\r\n1;2',
      [
        ['a,x', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with quoted cells',
      '"a, b","say ""yes"""\n1,2',
      [
        ['a, b', 'say "yes"'],
        ['1', '2'],
      ],
    ],
    [
      'with line breaks and tabs in cells',
      '"one\ntwo","x\ty"\n1,2',
      [
        ['one\ntwo', 'x y'],
        ['1', '2'],
      ],
    ],
    ['of uneven width', 'a,b,c\n1\n1,2,3,4\n\n,2', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4'], ['', '2']]],
    [
      'with a quotation mark inside a word',
      'a,b\n5" pipe,2',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
    [
      'with a quotation that is never closed',
      'a,b\n"x,2\ny,3',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['y', '3'],
      ],
    ],
    ['of one column', 'alpha\nbeta', [['alpha'], ['beta']]],
    [
      'behind a byte-order mark',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%s', async (_, text, cells) => {
    expect(await cellsOf(text)).toEqual(cells)
  })

  it('in UTF-16 without a mark', async () => {
    const text = 'name,count\nKesten,860\n'
    const bytes = Uint8Array.from(text.split('').flatMap((letter) => [letter.charCodeAt(0), 0]))
    expect(await cellsOf(bytes)).toEqual([
      ['name', 'count'],
      ['Kesten', '860'],
    ])
  })

  it.each([
    ['named by its first row', 'gate,trucks\nKesten,860', true],
    ['that begins with figures', '2026,860\n2027,300', false],
    ['with a name twice', 'a,a\n1,2', false],
    ['with a column without a name', 'a,\n1,2', false],
  ])('know the width of the table; one %s', async (_, text, isHead) => {
    const { body, format } = await read(text)
    expect(format).toBe('table')
    expect(body.blocks[0]).toMatchObject({ kind: 'table-row', isHead, columns: 2 })
  })
})

describe('a large table', () => {
  it('is cut where it has more rows than can be read, and says so', async () => {
    const { body, warnings } = await read(`a,b\n${'1,2\n'.repeat(100_010)}`)
    expect(body.blocks).toHaveLength(100_000)
    expect(warnings).toEqual(['rows-left-out'])
  })

  it('with one huge cell comes in whole', async () => {
    const { body } = await read(`a,b\n"${'word '.repeat(400_000)}",2`)
    expect(body.blocks).toHaveLength(2)
  })

  it('full of quotations never closed takes no longer', async () => {
    const before = process.cpuUsage()
    await read('"x,'.repeat(400_000))
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(4_000)
  })
})
