import type { Page } from '@playwright/test'

/** What the reader shows when its first frame is there. */
const drawnText = '.reading-section[data-drawn]'

/** Milliseconds to the end of the frame that was waited for; without marks there is no moment they were ready. */
export type Opening = { readonly toFrame: number; readonly fromMarksReady: number }

/** Clicks what is named so and waits for the frame in which the reader shows these words, and marks where asked. */
export function openingTime(
  page: Page,
  wanted: { readonly row: string; readonly words: string; readonly isMarked: boolean },
): Promise<Opening> {
  return page.evaluate(
    ({ row, words, isMarked, drawn, marksReady }) =>
      new Promise<Opening>((resolve, reject) => {
        const target = [...document.querySelectorAll<HTMLElement>('[role="row"], .app-tab-name')].find(
          (each) => each.textContent.includes(row),
        )
        if (target === undefined) {
          reject(new Error(`Nothing here is called “${row}”.`))
          return
        }
        const began = performance.now()
        target.click()
        requestAnimationFrame(function look() {
          const isShown = [...document.querySelectorAll(drawn)].some((each) =>
            each.textContent.includes(words),
          )
          const marks = [...CSS.highlights.values()].reduce((count, one) => count + one.size, 0)
          if (!isShown || (isMarked && marks === 0)) {
            requestAnimationFrame(look)
            return
          }
          // A message is delivered after the frame that was being made has been handed over.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            const now = performance.now()
            const ready = performance.getEntriesByName(marksReady).find(({ startTime }) => startTime > began)
            resolve({ toFrame: now - began, fromMarksReady: now - (ready?.startTime ?? Number.NaN) })
          }
          port2.postMessage(undefined)
        })
      }),
    { ...wanted, drawn: drawnText, marksReady: 'assay-marks-ready' },
  )
}

/** Clicks a button and waits for the frame in which the first row of the documents stands; milliseconds. */
export function listOpening(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          each.textContent.includes(wanted),
        )
        if (button === undefined || document.querySelector('[role="row"][data-at]') !== null) {
          reject(new Error('The list stands already, or there is no way to it.'))
          return
        }
        const began = performance.now()
        button.click()
        requestAnimationFrame(function look() {
          if (document.querySelector('[role="row"][data-at]') === null) {
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
    name,
  )
}

/** Presses a key and waits for the frame in which one more stretch is painted; milliseconds. */
export async function keyToPaint(page: Page, key: string): Promise<number> {
  await page.evaluate((wanted) => {
    const countNow = () => [...CSS.highlights.values()].reduce((count, one) => count + one.size, 0)
    const measured = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        (event) => {
          if (event.key !== wanted) return
          const began = event.timeStamp
          const before = countNow()
          requestAnimationFrame(function look() {
            if (countNow() === before) {
              requestAnimationFrame(look)
              return
            }
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => {
              resolve(performance.now() - began)
            }
            port2.postMessage(undefined)
          })
        },
        { capture: true, once: true },
      )
    })
    Object.assign(globalThis, { measured })
  }, key)
  await page.keyboard.press(key)
  return page.evaluate(async () => Number(await Reflect.get(globalThis, 'measured')))
}

/**
 * Registers anew what is painted on the screen now, and nothing else: the least that highlights can cost; milliseconds.
 * It begins so long after a frame, because what it stands beside begins at any moment between two frames.
 */
export function rawRegistration(page: Page, phase: number): Promise<number> {
  return page.evaluate(
    (wait) =>
      new Promise<number>((resolve) => {
        const painted = [...CSS.highlights].map(([name, highlight]) => ({
          name,
          highlight,
          ends: [...highlight].map((range) => ({
            startContainer: range.startContainer,
            startOffset: range.startOffset,
            endContainer: range.endContainer,
            endOffset: range.endOffset,
          })),
        }))
        CSS.highlights.clear()
        function register() {
          const began = performance.now()
          for (const { name, highlight, ends } of painted) {
            const fresh = new Highlight(...ends.map((each) => new StaticRange(each)))
            fresh.priority = highlight.priority
            CSS.highlights.set(name, fresh)
          }
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => {
              const took = performance.now() - began
              for (const { name, highlight } of painted) CSS.highlights.set(name, highlight)
              resolve(took)
            }
            port2.postMessage(undefined)
          })
        }
        requestAnimationFrame(() => setTimeout(register, wait))
      }),
    phase,
  )
}

/** Puts texts into a bare IndexedDB store in one transaction on the same page; milliseconds. */
export function rawPuts(page: Page, texts: readonly string[]): Promise<number> {
  return page.evaluate(
    (rows) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('bare', 1)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('rows')
        }
        opening.onerror = () => {
          reject(new Error('The bare store could not be opened.'))
        }
        opening.onsuccess = () => {
          const database = opening.result
          const began = performance.now()
          const puts = database.transaction('rows', 'readwrite', { durability: 'strict' })
          rows.forEach((row, index) => puts.objectStore('rows').put(row, index))
          puts.oncomplete = () => {
            const took = performance.now() - began
            database.close()
            indexedDB.deleteDatabase('bare')
            resolve(took)
          }
        }
      }),
    [...texts],
  )
}

/**
 * Watches for an import that is begun next; milliseconds from the moment its files are known to the frame that says so.
 * Looked for in the page itself: asking again and again from outside is as coarse as half a second, and costs time too.
 */
export async function watchImport(page: Page, said: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    const measured = new Promise<number>((resolve) => {
      let began: number | undefined
      const begin = () => (began ??= performance.now())
      addEventListener('change', begin, { capture: true, once: true })
      const observer = new MutationObserver(() => {
        const status = document.querySelector('section[aria-label="Import"] [role="status"]')
        if (status === null) return
        const start = begin()
        if (status.textContent !== wanted) return
        observer.disconnect()
        requestAnimationFrame(() => {
          resolve(performance.now() - start)
        })
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    Object.assign(globalThis, { measured })
  }, said)
  return () => page.evaluate(async () => Number(await Reflect.get(globalThis, 'measured')))
}
