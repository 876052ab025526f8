import type { Page } from '@playwright/test'

/** Something that went wrong behind the walk's back: an error in the console, a broken policy, a stray request. */
export type Fault = { readonly kind: 'console' | 'page' | 'policy' | 'request'; readonly words: string }

/** One of the two programs the walks run on, with a data folder of its own. */
export type Host = {
  readonly kind: 'chromium' | 'electron'
  readonly dataFolder: string
  /** The window; another one after a restart. */
  readonly page: () => Page
  readonly isRunning: () => boolean
  readonly faults: readonly Fault[]
  /** Opens the program on its data folder, with documents named on the command line where the host has one. */
  readonly start: (documents?: readonly string[]) => Promise<void>
  /** Closes it as a user does. */
  readonly close: () => Promise<void>
  /** Ends all of its processes at once, as a power cut does. */
  readonly kill: () => Promise<void>
  /** Does what opens the file chooser and chooses these files in it. */
  readonly chooseFiles: (paths: readonly string[], open: () => Promise<void>) => Promise<void>
  /** Lets other files, by name, stand in for those of the sample case until the next start. */
  readonly standInForSample: (files: Readonly<Record<string, string>>) => Promise<void>
  /** Does what saves a file and answers with where it was written. */
  readonly saveInto: (folder: string, save: () => Promise<void>) => Promise<string>
}

/** The program a script has found; a walk does not look for one itself. */
export function programNamed(variable: string): string {
  const path = process.env[variable]
  if (path === undefined)
    throw new Error(`${variable} names no program. \`npm run e2e\` finds one and sets it.`)
  return path
}

/** Notes every fault of a page in the given list, from its first script on. */
export async function watchForFaults(
  page: Page,
  isOurs: (url: string) => boolean,
  faults: Fault[],
): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push({ kind: 'console', words: message.text() })
  })
  page.on('pageerror', (error) => {
    faults.push({ kind: 'page', words: [error.name, error.message, error.stack].join(' ') })
  })
  page.on('request', (request) => {
    if (!isOurs(request.url())) faults.push({ kind: 'request', words: request.url() })
  })
  await page.exposeFunction('noteViolation', (words: string) => {
    faults.push({ kind: 'policy', words })
  })
  await page.addInitScript(listenForViolations)
  await page.evaluate(listenForViolations)
}

// Runs in the page, where what a walk evaluates itself is exempt from the policy.
function listenForViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const note: unknown = Reflect.get(globalThis, 'noteViolation')
    const words = [event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber].join(' ')
    if (typeof note === 'function') Reflect.apply(note, undefined, [words])
  })
}
