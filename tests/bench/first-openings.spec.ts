import type { Page } from '@playwright/test'
import { expect, test, type Workbench } from '../e2e/fixtures'
import type { RoomName } from '../e2e/pages/frame'
import { weighedPlan } from './plan-weighed'
import { growth, keepRow } from './rows'

/** What each room shows first once it has what it needs. */
const rooms = [
  ['Matrix', '.matrix-row [role="gridcell"]'],
  ['Timeline', '.timeline-label'],
  ['Claims', '.claim-item'],
  ['Evidence graph', '.graph-scroll svg'],
] as const satisfies readonly (readonly [RoomName, string])[]

/** Milliseconds from the click: to the frame in which a room says what comes, to what it shows, and the longest a key would wait. */
type FirstOpening = { readonly said: number; readonly shown: number; readonly blocked: number }

test('opens each room of 10,000 claims for the first time', async ({ workbench }) => {
  const row = { host: workbench.host.kind, limitIs: 'fixed', goal: 1 } as const
  const fewer = await openedFirst(workbench, 5_000)
  const all = await openedFirst(workbench, 10_000)
  for (const [room] of rooms) {
    const [half, whole] = [fewer.get(room), all.get(room)]
    if (half === undefined || whole === undefined) throw new Error(`${room} was not measured.`)
    for (const [moment, first] of [
      ['at once', whole.atOnce],
      ['after a rest', whole.rested],
    ] as const) {
      const job = `${room} of 10,000 claims, the first time, ${moment}`
      keepRow({ ...row, unit: 'ms', job: `${job}: to a frame of it`, measured: first.said, limit: 300 })
      keepRow({ ...row, unit: 'ms', job: `${job}: to what it shows`, measured: first.shown, limit: 300 })
      keepRow({
        ...row,
        unit: 'ms',
        job: `${job}: longest wait of a key`,
        measured: first.blocked,
        limit: 50,
      })
    }
    const measured = growth(half.rested.shown, whole.rested.shown, 2)
    keepRow({ ...row, unit: '×', job: `${room}, the first time, for twice the claims`, measured, limit: 2.2 })
  }
})

type Moments = { readonly atOnce: FirstOpening; readonly rested: FirstOpening }

/** What is read ahead while nobody does anything has been read by then (ms). */
const rest = 8_000

async function openedFirst(workbench: Workbench, claims: number): Promise<ReadonlyMap<RoomName, Moments>> {
  const { files, caseName } = weighedPlan(claims)
  await workbench.host.standInForSample(files)
  await workbench.start.openSample()
  await workbench.frame.isSaved()
  const found = new Map<RoomName, Moments>()
  for (const [room, shown] of rooms) {
    const openings: FirstOpening[] = []
    for (const wait of [0, rest]) {
      await freshWindow(workbench, caseName)
      await workbench.page.waitForTimeout(wait)
      openings.push(await firstOpening(workbench.page, room, shown))
    }
    const [atOnce, rested] = openings
    if (atOnce !== undefined && rested !== undefined) found.set(room, { atOnce, rested })
  }
  await workbench.page.keyboard.press('ControlOrMeta+Shift+w')
  return found
}

/** Opens the case in a window that has read nothing of it, on a disk that has nothing packed. */
async function freshWindow({ page, start, frame }: Workbench, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+w')
  await expect(start.recent).toBeVisible()
  await withoutPacks(page)
  await page.reload()
  await start.reopen(name)
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
