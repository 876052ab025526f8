import { describe, expect, it } from 'vitest'
import { readFile } from '#renderer/formats/read-file'
import { zipOf } from '#renderer/formats/sample-packages'

/** The files of an archive as `name: words` or `name! reason`, or why it is refused. */
async function filesOf(bytes: Uint8Array, fileName = 'all.zip'): Promise<readonly string[] | string> {
  const read = await readFile({ fileName, bytes })
  if (!read.ok) return read.reason
  return read.value.parts.map((part) =>
    part.refusal === undefined
      ? `${part.fileName}: ${new TextDecoder().decode(part.bytes)}`
      : `${part.fileName}! ${part.refusal}`,
  )
}

describe('an archive', () => {
  it.each<readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[] | string]>([
    ['opens into its files', { 'a.txt': 'A', 'x/b.md': 'B' }, ['a.txt: A', 'x/b.md: B']],
    [
      'leaves out what is hidden',
      {
        '.DS_Store': '',
        '__MACOSX/a.txt': '',
        'x/.git/b': '',
        'Thumbs.db': '',
        '~$a.docx': '',
        'a.txt': 'A',
      },
      ['a.txt: A'],
    ],
    [
      'leaves out what a saved page shows',
      { 'p/Page.html': 'P', 'p/Page_files/a.js': '', 'p/page-Dateien/b.css': '' },
      ['p/Page.html: P'],
    ],
    [
      'keeps a folder that is no part of a page',
      { 'Old_files/a.txt': 'A', 'Page.html': 'P' },
      ['Old_files/a.txt: A', 'Page.html: P'],
    ],
    [
      'gives harmless names',
      { '../../a.txt': 'A', '/a.txt': 'B', 'C:\\a.txt': 'C' },
      ['a.txt: A', 'a (2).txt: B', 'a (3).txt: C'],
    ],
    ['with nothing to read is empty', { '.hidden': 'x' }, 'empty-file'],
  ])('%s', async (_, files, expected) => {
    expect(await filesOf(zipOf(files))).toEqual(expected)
  })

  it('is known by its bytes, whatever its name says', async () => {
    expect(await filesOf(zipOf({ 'a.txt': 'A' }), 'notes.txt')).toEqual(['a.txt: A'])
  })

  it('keeps the place of a file that is damaged', async () => {
    const bytes = zipOf({ 'a.txt': 'alpha', 'b.txt': 'beta' })
    const firstData = 30 + 'a.txt'.length
    bytes[firstData + 2] = (bytes[firstData + 2] ?? 0) ^ 0xff
    expect(await filesOf(bytes)).toEqual(['a.txt! damaged-file', 'b.txt: beta'])
  })

  it('with a bomb in it is refused whole', async () => {
    expect(await filesOf(zipOf({ 'a.txt': 'A', 'b.txt': new Uint8Array(40_000_000) }))).toBe('unsafe-file')
  })
})
