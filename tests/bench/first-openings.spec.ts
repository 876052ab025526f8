import type { Page } from '@playwright/test'
import { expect, test, type Workbench } from '../e2e/fixtures'
import type { RoomName } from '../e2e/pages/frame'
import { weighedPlan } from './plan-weighed'
import { growth, keepRow } from './rows'

/** What each room shows first once it has what it needs. */
const rooms = [
  ['Matrix', '.matrix-row [role="gridcell"]'],
  ['Timeline', '.timeline-label'],
  ['Evidence graph', '.graph-scroll svg'],
] as const satisfies readonly (readonly [RoomName, string])[]

const claimsRoom = ['Claims', '.claim-item'] as const

/** Milliseconds from the click: to the frame in which a room says what comes, to what it shows, and the longest a key would wait. */
type FirstOpening = { readonly said: number; readonly shown: number; readonly blocked: number }

test('opens each room of 10,000 claims for the first time', async ({ workbench }) => {
  const row = { host: workbench.host.kind, limitIs: 'fixed', goal: 1 } as const
  await openPlanned(workbench, 5_000)
  const fewer = await openingAfter(workbench, rest, claimsRoom)
  await openPlanned(workbench, 10_000)
  for (const room of [...rooms, claimsRoom]) {
    for (const [moment, wait] of moments) {
      const first = await openingAfter(workbench, wait, room)
      const job = `${room[0]} of 10,000 claims, the first time, ${moment}`
      keepRow({ ...row, unit: 'ms', job: `${job}: to its first frame`, measured: first.said, limit: 300 })
      keepRow({ ...row, unit: 'ms', job: `${job}: to what it shows`, measured: first.shown, limit: 300 })
      keepRow({
        ...row,
        unit: 'ms',
        job: `${job}: longest wait of a key`,
        measured: first.blocked,
        limit: 50,
      })
      if (room !== claimsRoom || wait !== rest) continue
      const measured = growth(fewer.shown, first.shown, 2)
      keepRow({ ...row, unit: '×', job: 'Claims, for twice the claims', measured, limit: 2.2 })
    }
  }
})

/** What is read ahead while nobody does anything has been read by then (ms). */
const rest = 6_000

const moments = [
  ['at once', 0],
  ['after a rest', rest],
] as const

async function openPlanned({ host, page, frame }: Workbench, claims: number): Promise<void> {
  await host.standInForSample(weighedPlan(claims).files)
  if (await frame.contents.isVisible()) await page.keyboard.press('ControlOrMeta+Shift+w')
  await page.getByRole('button', { name: 'Open sample case' }).click()
  await expect(frame.contents).toBeVisible()
  await frame.isSaved()
}

async function openingAfter(
  workbench: Workbench,
  wait: number,
  [room, shown]: (typeof rooms)[number] | typeof claimsRoom,
): Promise<FirstOpening> {
  await freshWindow(workbench)
  await workbench.page.waitForTimeout(wait)
  return firstOpening(workbench.page, room, shown)
}

/** Opens the case in a window that has read nothing of it, on a disk that has nothing packed. */
async function freshWindow({ page, start, frame }: Workbench): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+w')
  await expect(start.recent).toBeVisible()
  await withoutPacks(page)
  await page.reload()
  // The one worked on last stands first.
  await start.reopen(/claims/)
  await frame.goTo('History')
}

/** Lets go of what was packed for quick reading in any case. */
function withoutPacks(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => {
          reject(new Error(`${name} could not be opened.`))
        }
        opening.onsuccess = () => {
          const database = opening.result
          const stores = [...database.objectStoreNames].filter((store) => store === 'packs')
          if (stores.length === 0) {
            database.close()
            resolve()
            return
          }
          const clearing = database.transaction(stores, 'readwrite')
          clearing.objectStore('packs').clear()
          clearing.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      })
    }
  })
}

/** Clicks the way to a room; while it opens, a task is asked for over and over, and the longest it waits is noted. */
function firstOpening(page: Page, room: string, shown: string): Promise<FirstOpening> {
  return page.evaluate(
    ([name, selector]) =>
      new Promise<FirstOpening>((resolve, reject) => {
        const way = [...document.querySelectorAll('button')].find((each) =>
          each.textContent.trim().startsWith(name),
        )
        if (way === undefined) {
          reject(new Error(`There is no way to ${name}.`))
          return
        }
        const began = performance.now()
        const found = { said: 0, shown: 0, blocked: 0 }
        const { port1, port2 } = new MessageChannel()
        let last = began
        port1.onmessage = () => {
          const now = performance.now()
          found.blocked = Math.max(found.blocked, now - last)
          last = now
          // What is done after the first frame holds a key up as well.
          if (found.shown > 0 && now - began > found.shown + 500) resolve(found)
          else port2.postMessage(undefined)
        }
        port2.postMessage(undefined)
        way.click()
        requestAnimationFrame(function look() {
          const isShown = document.querySelector(selector) !== null
          const isSaid = document.querySelector('[aria-busy="true"]') !== null
          const after = new MessageChannel()
          after.port1.onmessage = () => {
            const now = performance.now() - began
            if ((isSaid || isShown) && found.said === 0) found.said = now
            if (isShown && found.shown === 0) found.shown = now
          }
          after.port2.postMessage(undefined)
          if (!isShown) requestAnimationFrame(look)
        })
      }),
    [room, shown] as const,
  )
}
