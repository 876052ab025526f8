import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/fixtures'
import { weighedPlan } from './plan-weighed'
import { growth, keepRow, median } from './rows'

/** What each room shows first. */
const rooms = [
  ['Matrix', '.matrix-row [role="gridcell"]'],
  ['Timeline', '.timeline-label'],
] as const

test('opens the matrix and the timeline of 10,000 claims', async ({ workbench }) => {
  const row = { host: workbench.host.kind, limitIs: 'fixed', goal: 1 } as const
  const paints = new Map<string, number[]>(rooms.map(([room]) => [room, []]))
  for (const claims of [5_000, 10_000]) {
    const { files } = weighedPlan(claims)
    await workbench.host.standInForSample(files)
    await workbench.start.openSample()
    await workbench.frame.isSaved()
    // What is found, read ahead and packed behind the scenes takes a while; first openings are measured beside it.
    await workbench.page.waitForTimeout(rest)
    for (const [room, shown] of rooms) {
      const times: number[] = []
      for (let round = 0; round < 5; round++) {
        await workbench.frame.goTo('History')
        await expect(workbench.page.locator(shown)).toHaveCount(0)
        times.push(await roomPaint(workbench.page, room, shown))
      }
      // The first opening also fetches the room's code.
      paints.get(room)?.push(median(times.slice(1)))
    }
    await workbench.page.keyboard.press('ControlOrMeta+Shift+w')
  }
  for (const [room, [fewer = Number.NaN, all = Number.NaN]] of paints) {
    keepRow({ ...row, unit: 'ms', job: `${room} of 10,000 claims, to its frame`, measured: all, limit: 300 })
    const measured = growth(fewer, all, 2)
    keepRow({ ...row, unit: '×', job: `${room}, for twice the claims`, measured, limit: 2.2 })
  }
})

/** Nothing goes on behind the scenes any more after so long (ms). */
const rest = 8_000

/** Clicks the way to a room and waits for the frame in which the first of what it shows stands; milliseconds. */
function roomPaint(page: Page, room: string, shown: string): Promise<number> {
  return page.evaluate(
    ([name, selector]) =>
      new Promise<number>((resolve, reject) => {
        const way = [...document.querySelectorAll('button')].find((each) =>
          each.textContent.trim().startsWith(name),
        )
        if (way === undefined) {
          reject(new Error(`There is no way to ${name}.`))
          return
        }
        const began = performance.now()
        way.click()
        requestAnimationFrame(function look() {
          if (document.querySelector(selector) === null) {
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
    [room, shown] as const,
  )
}
