import type { Page } from '@playwright/test'
import type { Workbench } from '../e2e/fixtures'
import { median } from './rows'

/** Types a query into the find bar and waits for the frame in which its current hit is painted; milliseconds. */
function queryToPaint(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('[role="search"] input')
        if (field === null) {
          reject(new Error('The find bar is not open.'))
          return
        }
        const before = [...(CSS.highlights.get('find-now') ?? [])][0]
        const began = performance.now()
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words)
        field.dispatchEvent(new Event('input', { bubbles: true }))
        requestAnimationFrame(function look() {
          const [now] = [...(CSS.highlights.get('find-now') ?? [])]
          if (performance.now() - began > 10_000) {
            reject(new Error(`“${words}” was not found and painted within ten seconds.`))
            return
          }
          if (now === undefined || now === before) {
            requestAnimationFrame(look)
            return
          }
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            resolve(performance.now() - began)
          }
          port2.postMessage(undefined)
        })
      }),
    query,
  )
}

/** Finds words in the document that is open: at the first question, and after it; medians of milliseconds. */
export async function findTimes(
  { page, reader }: Workbench,
  queries: readonly string[],
): Promise<{ readonly first: number; readonly next: number }> {
  await reader.text.focus()
  await page.keyboard.press('ControlOrMeta+f')
  await reader.findField.waitFor()
  const times: number[] = []
  for (const query of queries) {
    times.push(await queryToPaint(page, query))
    await page.waitForTimeout(500)
  }
  const [first = Number.NaN, ...next] = times
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  return { first, next: median(next) }
}

/** How often the document is scrolled: one frame that another program held up says nothing. */
const scrolls = 5

/** Scrolls the open document on as a wheel does, several times for two seconds; medians of the longest and of the middle frames; ms. */
export async function scrollFrames(
  page: Page,
): Promise<{ readonly longest: number; readonly middle: number }> {
  const longest: number[] = []
  const middle: number[] = []
  for (let round = 0; round < scrolls; round++) {
    const frames = await scrolledFrames(page, 2_000)
    longest.push(Math.max(...frames))
    middle.push(median(frames))
  }
  return { longest: median(longest), middle: median(middle) }
}

function scrolledFrames(page: Page, time: number): Promise<readonly number[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<readonly number[]>((resolve) => {
        const viewport = document.querySelector('.reading-viewport')
        const frames: number[] = []
        let last = performance.now()
        const ends = last + wanted
        requestAnimationFrame(function step(now) {
          frames.push(now - last)
          last = now
          viewport?.scrollBy(0, 240)
          if (now < ends) requestAnimationFrame(step)
          else resolve(frames.slice(2))
        })
      }),
    time,
  )
}
