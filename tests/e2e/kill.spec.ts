import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import type { Workbench } from './pages/workbench'

/** How often each walk kills the program; more for a measurement, named by ASSAY_PROGRAM_KILLS. */
const rounds = Number(process.env['ASSAY_PROGRAM_KILLS'] ?? 1)

test.describe.configure({ timeout: 60_000 * Math.max(1, rounds) })

async function documentsShown(workbench: Workbench): Promise<number> {
  const words = (await workbench.page.getByRole('contentinfo').textContent()) ?? ''
  return Number(/(\d+) documents?/.exec(words)?.[1] ?? 0)
}

test('a kill during an import loses nothing that was there, and the import can be done again', async ({
  workbench,
  folder,
}) => {
  await mkdir(join(folder, 'many'))
  const paths = Array.from({ length: 400 }, (_, index) => join(folder, 'many', `report-${index}.txt`))
  await Promise.all(paths.map((path, index) => writeFile(path, `Report ${index} of many.`)))
  await workbench.start.begin('Cut short')
  for (let round = 0; round < rounds; round += 1) {
    await workbench.library.add(...paths)
    await expect(workbench.page.getByRole('contentinfo')).toContainText(/[1-9]\d* documents/)
    await workbench.frame.isSaved()
    const acknowledged = await documentsShown(workbench)
    for (let restart = 1; restart <= 3; restart += 1) {
      await workbench.killAndRestart()
      await workbench.start.reopen('Cut short')
      await expect.poll(() => documentsShown(workbench)).toBeGreaterThanOrEqual(acknowledged)
    }
  }
  await workbench.library.add(...paths)
  await expect(workbench.page.getByRole('contentinfo')).toContainText('400 documents', { timeout: 60_000 })
})

test('a kill while typing loses nothing that was shown as saved', async ({ workbench }) => {
  await workbench.start.begin('Typed')
  await workbench.frame.run('New assessment')
  const typed: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const sentence = `Sentence number ${round} stays. `
    typed.push(sentence.trim())
    await workbench.assessment.text.click()
    await workbench.page.keyboard.press('ControlOrMeta+End')
    await workbench.assessment.write(sentence)
    await expect(workbench.page.getByText(`Saved · ${typed.length * 4} words`)).toBeVisible()
    await workbench.assessment.write('Half a')
    for (let restart = 1; restart <= 3; restart += 1) {
      await workbench.killAndRestart()
      await workbench.start.reopen('Typed')
      for (const words of typed) await expect(workbench.assessment.text).toContainText(words)
    }
    await workbench.assessment.text.click()
    await workbench.page.keyboard.press('ControlOrMeta+a')
    await workbench.assessment.write(`${typed.join(' ')} `)
  }
})

test('closing the window in the middle of an import keeps what came in', async ({ workbench, folder }) => {
  const paths = Array.from({ length: 300 }, (_, index) => join(folder, `paper-${index}.txt`))
  await Promise.all(paths.map((path, index) => writeFile(path, `Paper ${index} of many.`)))
  await workbench.start.begin('Closed early')
  await workbench.library.add(...paths)
  await expect(workbench.library.row('paper-').first()).toBeVisible()
  await workbench.restart()
  await workbench.start.reopen('Closed early')
  await expect(workbench.library.row('paper-').first()).toBeVisible()
  await workbench.library.add(...paths)
  await expect(workbench.page.getByRole('contentinfo')).toContainText('300 documents', { timeout: 60_000 })
})
