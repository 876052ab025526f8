import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, deflateSync } from 'node:zlib'
import { samplePdf } from '#renderer/formats/sample-pdf'
import { expect, test } from './fixtures'

const hostile = `<!doctype html><html><head><title>Hostile page</title>
<base href="https://evil.invalid/"><meta http-equiv="refresh" content="0;url=https://evil.invalid/">
<link rel="stylesheet" href="https://evil.invalid/a.css"><link rel="preconnect" href="https://evil.invalid">
<script>globalThis.__pwned = 1</script></head><body onload="globalThis.__pwned = 2">
<p>The words of the page stay.</p><img src="https://evil.invalid/i.png" onerror="globalThis.__pwned = 3" alt="A map">
<iframe src="https://evil.invalid/"></iframe><svg onload="globalThis.__pwned = 4"><foreignObject><p>deep</p></foreignObject></svg>
<math><mtext><table><mglyph><style><img src=x onerror="globalThis.__pwned = 5"></style></mglyph></table></mtext></math>
<a href="javascript:globalThis.__pwned=6">a link of words</a><form action="https://evil.invalid"><input autofocus onfocus="globalThis.__pwned=7"></form>
<p>Send it to p\u0430ypal and \u202eto no one else\u202c, at once.</p>
<p>${'More words that make an article long enough to be one. '.repeat(12)}</p></body></html>`

const cases: readonly (readonly [name: string, bytes: string | Buffer, says: RegExp])[] = [
  ['empty.txt', '', /empty/i],
  [
    'picture.txt',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    /not text|not a text|picture|binary/i,
  ],
  [
    'blank.html',
    '<html><body><script>1</script>   </body></html>',
    /no (readable )?(text|words|characters)/i,
  ],
  ['inflating.pdf', gigabyteOfBlanks(), /far more content than its size/i],
]

/** A page of a gigabyte of blanks in a few kilobytes: packed, and packed once more. */
function gigabyteOfBlanks(): Buffer {
  const piece = deflateSync(Buffer.alloc(1 << 24, ' '), { level: 9, finishFlush: constants.Z_SYNC_FLUSH })
  const packed = deflateSync(Buffer.concat([piece, ...Array<Buffer>(64).fill(piece.subarray(2))]), {
    level: 9,
  })
  const data = packed.toString('latin1')
  const stream = `<< /Length ${data.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${data}\nendstream`
  const page = { drawing: '', entries: '/Contents 20 0 R' }
  return Buffer.from(samplePdf([page], { objects: { 20: stream } }))
}

test('bad files are refused in place, the others come in', async ({ workbench, folder, isAccessible }) => {
  for (const [name, bytes] of cases) await writeFile(join(folder, name), bytes)
  await writeFile(join(folder, 'good.txt'), 'A good file says something.\r\n\r\nIn two paragraphs.')
  await workbench.start.begin('Bad input')
  await workbench.library.add(
    ...[...cases.map(([name]) => name), 'good.txt'].map((name) => join(folder, name)),
  )
  await expect(workbench.library.tray).toContainText('1 imported, 4 not imported')
  for (const [name, , says] of cases) {
    await expect(workbench.library.tray.getByRole('listitem').filter({ hasText: name })).toContainText(says)
  }
  await isAccessible('the library with refused files')
  await workbench.library.open('good')
  await expect(workbench.reader.text).toContainText('In two paragraphs.')
})

test('the same bytes come in once', async ({ workbench }) => {
  const files = ['one.txt', 'two.txt'].map((name) => ({ name, text: 'The same words under two names.' }))
  await workbench.start.begin('Twins')
  await workbench.library.drop(files)
  await expect(workbench.library.tray).toContainText('1 imported, 1 already in this case')
  await expect(workbench.library.tray).toContainText(/already/i)
})

test('choosing nothing changes nothing and says so', async ({ workbench }) => {
  test
    .info()
    .annotations.push({ type: 'note', description: 'A browser does not tell that a chooser was left.' })
  await workbench.start.begin('Nothing', 'None')
  await expect(workbench.frame.contents.getByRole('button', { name: /^Codebook/ })).toHaveText('Codebook0')
  await workbench.library.drop([])
  await expect(workbench.library.rows).toHaveCount(0)
})

test('a hostile page becomes words, and nothing of it runs or asks for anything', async ({
  workbench,
  folder,
  isAccessible,
}) => {
  await writeFile(join(folder, 'hostile.html'), hostile)
  await workbench.start.begin('Hostile')
  await workbench.library.add(join(folder, 'hostile.html'))
  await workbench.library.open(/Hostile page/)
  await expect(workbench.reader.text).toContainText('The words of the page stay.')
  await expect(workbench.reader.text).toContainText('a link of words')
  expect(await workbench.page.evaluate(() => Reflect.get(globalThis, '__pwned') === undefined)).toBe(true)
  await expect(workbench.reader.text.locator('script, iframe, img, form, svg, math, a[href]')).toHaveCount(0)
  await expect(workbench.reader.oddities).toHaveText([
    /letters of two scripts: \u0430 is U\+0430/,
    /U\+202E/,
    /U\+202C/,
  ])
  await workbench.reader.oddities.getByRole('button').first().click()
  expect(await workbench.reader.painted('odd')).toEqual(['p\u0430ypal', ' \u202et', 'e\u202c,'])
  await isAccessible('the reader of a hostile page')
})

test('a line of five megabytes and a nest of ten thousand levels open', async ({ workbench, folder }) => {
  await writeFile(join(folder, 'line.txt'), 'word '.repeat(1_000_000))
  await writeFile(
    join(folder, 'nest.html'),
    `<title>Nest</title>${'<div>'.repeat(10_000)}The heart of the nest.`,
  )
  await workbench.start.begin('Large')
  await workbench.library.add(join(folder, 'line.txt'), join(folder, 'nest.html'))
  await expect(workbench.library.tray).toContainText('2 imported', { timeout: 60_000 })
  await workbench.library.open(/Nest/)
  await expect(workbench.reader.text).toContainText('The heart of the nest.')
  await workbench.library.open(/line|word/)
  await expect(workbench.reader.text).toContainText('word word')
})
