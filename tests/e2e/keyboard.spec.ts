import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** The most often Tab may be needed from one step to the next. */
const mostTabs = 12

/** Walks on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (name.test(await focusedName(page))) return
    await page.keyboard.press('Tab')
  }
  expect(await focusedName(page), `after ${mostTabs} times Tab`).toMatch(name)
}

/** What somebody who listens would hear of the focus: label, words or value. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return ''
    const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : []
    return [
      activeElement.getAttribute('aria-label') ?? '',
      ...labels.map((label) => label.textContent),
      activeElement instanceof HTMLInputElement ? activeElement.value : activeElement.textContent,
    ]
      .join(' ')
      .trim()
  })
}

test('the whole job without a mouse', async ({ workbench, folder }) => {
  test.setTimeout(120_000)
  const { page, reader, claims, assessment, exporting, frame, library } = workbench
  const { keyboard } = page

  async function importText(words: string): Promise<void> {
    await keyboard.press('ControlOrMeta+Shift+v')
    await expect(page.getByRole('dialog', { name: 'Paste text' }).getByRole('textbox')).toBeFocused()
    await keyboard.insertText(words)
    await tabTo(page, /Import text/)
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  /** Finds a document by its name, as everything can be found. */
  async function openDocument(words: string): Promise<void> {
    await keyboard.press('ControlOrMeta+k')
    await expect(workbench.palette.dialog).toBeVisible()
    await keyboard.type(words)
    await expect(workbench.palette.found.first()).toContainText(words)
    await keyboard.press('Enter')
    await expect(reader.text).toBeFocused()
  }

  await test.step('a case and three texts', async () => {
    await expect(workbench.start.newCase).toBeFocused()
    await keyboard.press('Enter')
    await keyboard.type('By keys alone')
    await keyboard.press('Enter')
    await expect(frame.contents).toBeVisible()
    await expect(page.getByText('No documents yet')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await writeFile(join(folder, 'courier.txt'), 'Courier\n\nAbout 860 trucks had crossed, officers said.')
    await writeFile(
      join(folder, 'gate-log.txt'),
      'Gate\n\nCounter read: 800 trucks.\n\nForty-one turned back.',
    )
    await workbench.host.chooseFiles(
      [join(folder, 'courier.txt'), join(folder, 'gate-log.txt')],
      async () => {
        await tabTo(page, /^Import files/)
        await keyboard.press('Enter')
      },
    )
    await expect(library.row('courier')).toBeVisible()
    await expect(library.row('gate-log')).toBeVisible()
    await importText('A note pasted from elsewhere.')
    await expect(library.row('Pasted text')).toBeVisible()
  })

  await test.step('mark a paragraph, note it, tie it to a claim', async () => {
    await openDocument('courier')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('5')
    await expect(reader.marks).toHaveCount(1)
    await expect(reader.marks.first()).toContainText('About 860 trucks')
    await keyboard.press('n')
    await keyboard.type('Check against the gate.')
    await keyboard.press('Escape')
    await expect(reader.text).toBeFocused()
    await keyboard.press('c')
    await expect(claims.dialog).toBeVisible()
    await keyboard.type('About 860 trucks had crossed')
    await keyboard.press('Enter')
    await expect(reader.marks.first()).toContainText('supports C-001')
    // The dialog stays until the deed is on the disk, and keeps the keys to itself.
    await expect(claims.dialog).toHaveCount(0)
    await expect(reader.text).toBeFocused()
  })

  await test.step('letters of a sequence do not mark', async () => {
    await keyboard.press('g')
    await keyboard.press('c')
    await expect(claims.evidence).toHaveCount(1)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('dispute it from the other text', async () => {
    await openDocument('gate-log')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('5')
    await expect(reader.marks).toHaveCount(1)
    await keyboard.press('c')
    await expect(claims.dialog).toBeVisible()
    await keyboard.press('Shift+Tab')
    await keyboard.press('ArrowRight')
    await expect(claims.dialog.getByLabel('Filter claims')).toBeFocused()
    await keyboard.type('860')
    await expect(claims.dialog.getByRole('option', { name: 'C-001' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await tabTo(page, /supports/)
    await keyboard.press('ArrowRight')
    await tabTo(page, /Tie to claim/)
    await keyboard.press('Enter')
    await expect(reader.marks.first()).toContainText('disputes C-001')
  })

  await test.step('delete, and take it back', async () => {
    await expect(reader.text).toBeFocused()
    await keyboard.press('Delete')
    await expect(workbench.impact.row('Claims', 'C-001')).toBeVisible()
    await keyboard.press('Enter')
    await expect(reader.marks).toHaveCount(0)
    await expect(reader.text).toBeFocused()
    await keyboard.press('ControlOrMeta+z')
    await expect(reader.marks).toHaveCount(1)
  })

  await test.step('the keys of the text act in the list beside it', async () => {
    await keyboard.press('F6')
    await keyboard.press('ArrowDown')
    await keyboard.press('Shift+BracketLeft')
    await expect(reader.marks.first()).not.toContainText('800 trucks.')
    await keyboard.press('Shift+BracketRight')
    await keyboard.press('Shift+BracketRight')
    await expect(reader.marks.first()).toContainText('800 trucks')
  })

  await test.step('write, quote and cite', async () => {
    await keyboard.press('ControlOrMeta+n')
    await expect(assessment.text).toBeFocused()
    await assessment.write('The counts differ: ')
    await assessment.insert('860', 'quotation')
    await assessment.write(' but ')
    await assessment.insert('800', 'citation')
    await assessment.write('.')
    await expect(assessment.quotations).toHaveCount(1)
    await expect(assessment.citations).toHaveCount(1)
  })

  await test.step('preview the export and go back to the text', async () => {
    await keyboard.press('ControlOrMeta+e')
    await expect(exporting.preview).toContainText('1 of 1 quotations verified')
    await keyboard.press('Escape')
    await expect(exporting.dialog).toHaveCount(0)
    await expect(assessment.text).toBeFocused()
  })

  await test.step('F6 goes round every pane', async () => {
    const seen = new Set<string>()
    for (let pressed = 0; pressed < 4; pressed += 1) {
      await keyboard.press('F6')
      seen.add((await focusedName(page)).slice(0, 20))
    }
    expect(seen.size).toBeGreaterThanOrEqual(3)
    expect([...seen]).not.toContain('')
  })

  await test.step('keys are other ones, and no letters; a link opens beside', async () => {
    await frame.run('Settings')
    await page.getByRole('button', { name: /^Claims: G then C/ }).focus()
    await keyboard.press('Enter')
    await keyboard.press('F6')
    await expect(page.getByRole('group', { name: 'F6 is also: Next pane (Window)' })).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await keyboard.press('F2')
    await expect(page.getByRole('button', { name: /^Claims: F2/ })).toBeFocused()
    await keyboard.press('Enter')
    await page.getByRole('button', { name: /^Questions: G then Q/ }).focus()
    await keyboard.press('Enter')
    await keyboard.press('Shift+Space')
    await expect(page.getByRole('button', { name: /^Questions: Shift\+Space/ })).toBeFocused()
    const sought = page.getByRole('textbox', { name: 'Find a key or what it does' })
    await sought.focus()
    await keyboard.press('a')
    await keyboard.press('Shift+Space')
    await expect(sought).toHaveValue('a ')
    await sought.fill('')
    await page.getByRole('checkbox', { name: /mere letter/ }).focus()
    await keyboard.press('Space')
    await keyboard.press('F2')
    await expect(claims.list).toBeFocused()
    await keyboard.press('g')
    await keyboard.press('l')
    await keyboard.press('?')
    await keyboard.press('x')
    await expect(claims.list).toBeFocused()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(claims.list.getByRole('option', { selected: true })).toHaveCount(0)
    await page.locator('.claim-detail').getByRole('button', { name: 'Show in document' }).first().focus()
    await keyboard.press('ControlOrMeta+Enter')
    await expect(reader.text).toBeVisible()
    await expect(claims.list).toBeVisible()
  })
})
