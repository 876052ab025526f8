import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { agileLock } from '#renderer/formats/sample-locks'
import { docxOf, wordLine, wordRun, zipOf } from '#renderer/formats/sample-packages'
import { expect, test } from './fixtures'

const draft = docxOf({
  body: `<w:p>${wordRun('About ')}<w:commentRangeStart w:id="1"/>${wordRun('860 trucks')}<w:commentRangeEnd w:id="1"/>
    <w:r><w:commentReference w:id="1"/></w:r>${wordRun(' had ')}
    <w:del w:id="2" w:author="Ann"><w:r><w:delText>never</w:delText></w:r></w:del>
    <w:ins w:id="3" w:author="Ann" w:date="2024-05-01T10:00:00Z">${wordRun('already')}</w:ins>${wordRun(' crossed.')}</w:p>`,
  comments: `<w:comment w:id="1" w:author="Ann">${wordLine('Who counted them?')}</w:comment>`,
})

const office = 'urn:oasis:names:tc:opendocument:xmlns'
const minutes = zipOf({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<office:document-content xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0">
    <office:body><office:text><text:h text:outline-level="1">Minutes</text:h><text:p>The board met.</text:p>
    </office:text></office:body></office:document-content>`,
})

const book = zipOf({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
    <rootfile full-path="book.opf"/></rootfiles></container>`,
  'book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
    <dc:title>On convoys</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest>
    <spine><itemref idref="a"/></spine></package>`,
  'a.xhtml': '<html><head><title/></head><body><h1>First</h1><p>Convoys move by night.</p></body></html>',
})

test('an archive opens into its files; comments come as marks and changes are seen', async ({
  workbench,
  folder,
  isAccessible,
}) => {
  const { library, reader, page } = workbench
  const archive = zipOf({
    'draft.docx': draft,
    'papers/minutes.odt': minutes,
    'papers/book.epub': book,
    'papers/torn.docx': draft.slice(0, 300),
    '__MACOSX/draft.docx': 'x',
  })
  await writeFile(join(folder, 'papers.zip'), archive)
  await workbench.start.begin('Office')
  await library.add(join(folder, 'papers.zip'))
  await expect(library.tray).toContainText('3 imported, 1 not imported')
  await expect(library.file('torn.docx')).toContainText('damaged')
  await expect(library.row('On convoys')).toBeVisible()
  await expect(library.row('minutes')).toBeVisible()

  await library.open('draft')
  await expect(reader.text).toContainText('About 860 trucks had neveralready crossed.')
  await expect(reader.text.getByRole('deletion')).toHaveText('never')
  await expect(reader.text.getByRole('insertion')).toHaveText('already')
  await expect(reader.text.getByRole('insertion')).toHaveAttribute('title', 'Inserted by Ann, 1 May 2024')
  await reader.marks.filter({ hasText: '860 trucks' }).click()
  await expect(page.getByLabel('Note on this passage')).toHaveValue('Who counted them?')
  await isAccessible('a document with tracked changes')
})

test('locked Word files ask for their password, which is tried on the others too', async ({
  workbench,
  folder,
}) => {
  const { library, reader } = workbench
  const files = ['secret', 'sealed'].map((name) => join(folder, `${name}.docx`))
  for (const path of files)
    await writeFile(path, agileLock(docxOf({ body: wordLine(`For your eyes: ${path}.`) }), 'quay 7'))
  await workbench.start.begin('Locked')
  await library.add(...files)
  await expect(library.file('secret.docx')).toContainText('protected by a password')
  const row = library.file('secret.docx')
  await row.getByLabel('Password secret.docx').fill('quay 9')
  await row.getByRole('button', { name: 'Read it' }).click()
  await expect(row).toContainText('That is not its password')
  await row.getByLabel('Password secret.docx').fill('quay 7')
  await row.getByRole('checkbox', { name: 'Try it on the other file as well' }).press('Space')
  await row.getByRole('button', { name: 'Read it' }).click()
  await expect(library.tray).toContainText('2 imported')
  await library.open('secret')
  await expect(reader.text).toContainText('For your eyes:')
})
