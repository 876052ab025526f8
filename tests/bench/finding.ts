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

/** Scrolls the open document for some seconds as a wheel does; how long its longest frame took, and the median; ms. */
export function scrollFrames(page: Page): Promise<{ readonly longest: number; readonly middle: number }> {
  return page.evaluate(
    () =>
      new Promise<{ longest: number; middle: number }>((resolve) => {
        const viewport = document.querySelector('.reading-viewport')
        const frames: number[] = []
        let last = performance.now()
        const ends = last + 4_000
        requestAnimationFrame(function step(now) {
          frames.push(now - last)
          last = now
          viewport?.scrollBy(0, 240)
          if (now < ends) {
            requestAnimationFrame(step)
            return
          }
          const sorted = frames.slice(2).sort((a, b) => a - b)
          resolve({
            longest: sorted.at(-1) ?? Number.NaN,
            middle: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
          })
        })
      }),
  )
}
