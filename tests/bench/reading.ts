import type { Workbench } from '../e2e/fixtures'
import { keyToPaint, listOpening, openingTime, rawRegistration } from './measure'
import { median } from './rows'

/** Medians of the same rounds, in milliseconds. */
export type OpeningTimes = {
  /** From the click to the frame with the text of a document without marks. */
  readonly plain: number
  /** The same for the marked one, to the frame in which its marks are painted. */
  readonly marked: number
  /** From the moment the marks were in memory, in order, to the frame in which they are painted. */
  readonly paint: number
  /** Registering the very ranges of that screen, and nothing else, to the frame in which they are painted. */
  readonly raw: number
}

/** Opens both documents of a case as often as asked, each time for the first time since the case was opened. */
export async function openingTimes(
  workbench: Workbench,
  wanted: { readonly caseName: string; readonly words: string; readonly rounds: number },
): Promise<OpeningTimes> {
  const times = { plain: [] as number[], marked: [] as number[], paint: [] as number[], raw: [] as number[] }
  const { page, frame } = workbench
  for (let round = 0; round < wanted.rounds; round++) {
    await reopenCase(workbench, wanted.caseName)
    await frame.goTo('Documents')
    const plain = await openingTime(page, { row: 'Plain text', words: wanted.words, isMarked: false })
    await page.keyboard.press('ControlOrMeta+w')
    await frame.goTo('Documents')
    const marked = await openingTime(page, { row: 'Marked text', words: wanted.words, isMarked: true })
    times.plain.push(plain.toFrame)
    times.marked.push(marked.toFrame)
    times.paint.push(marked.fromMarksReady)
    for (let phase = 0; phase < 3; phase++) times.raw.push(await rawRegistration(page, 5 * phase))
    await page.keyboard.press('ControlOrMeta+w')
  }
  const { plain, marked, paint, raw } = times
  return { plain: median(plain), marked: median(marked), paint: median(paint), raw: median(raw) }
}

/** Opens the marked document and marks one paragraph after another by the ring and a digit; the median, milliseconds. */
export async function oneMoreMark({ page, frame, library, reader }: Workbench): Promise<number> {
  await library.open('Marked text')
  await reader.text.focus()
  const times: number[] = []
  for (let round = 0; round < 15; round++) {
    await page.keyboard.press('ArrowDown')
    times.push(await keyToPaint(page, String((round % 8) + 1)))
    await frame.isSaved()
  }
  return median(times)
}

/** How long a full library takes; medians, milliseconds. */
export type LibraryTimes = {
  /** From the click on the case to the frame in which its list of documents stands. */
  readonly fromCase: number
  /** From the click on the list, each time for the first time since the case was opened. */
  readonly list: number
}

/** Opens a case and its list of documents several times. */
export async function libraryTimes(workbench: Workbench, caseName: string): Promise<LibraryTimes> {
  const { page, start, frame } = workbench
  const times = { fromCase: [] as number[], list: [] as number[] }
  for (let round = 0; round < 5; round++) {
    await frame.goTo('Documents')
    await page.keyboard.press('ControlOrMeta+Shift+w')
    await start.recent.waitFor()
    times.fromCase.push(await listOpening(page, caseName))
    await frame.goTo('History')
    await reopenCase(workbench, caseName)
    times.list.push(await listOpening(page, 'Documents'))
  }
  return { fromCase: median(times.fromCase), list: median(times.list) }
}

/** What is kept in memory of a case goes when it is closed. The check of the store after the opening is let pass. */
async function reopenCase({ page, start, frame }: Workbench, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+w')
  await start.reopen(name)
  await frame.isSaved()
  await page.waitForTimeout(3_500)
}
