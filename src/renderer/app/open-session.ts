import { asId, type Id } from '#domain/id'
import { refuse, succeed, type Result } from '#domain/result'
import type { Bridge, CaseListing, StoreRefusal } from '#preload/bridge'
import { beginCase } from '#renderer/actions/begin-case'
import type { Hands } from '#renderer/actions/hands'
import type { CaseStore } from '#renderer/storage/case-store'
import { openCase } from '#renderer/storage/open-case'
import { hasRoom } from '#renderer/storage/room'
import type { OpenRefusal } from '#renderer/storage/settle'

/** A case that is open in this window. */
export type OpenSession = { readonly listing: CaseListing; readonly store: CaseStore; readonly hands: Hands }

/** Why no case was opened; nothing was changed. */
export type OpeningRefusal = StoreRefusal | OpenRefusal | 'sample-failed'

// The check of the store and the snapshot of the session read everything; the first screens come first (milliseconds).
const beforeChecks = 20_000

/** The clock and the mint of the running program. */
const worldly = {
  now: (): string => new Date().toISOString(),
  newId: <Kind extends string>(): Id<Kind> => asId<Kind>(crypto.randomUUID()),
  rest: (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, beforeChecks)
    }),
  idle: (): Promise<void> =>
    new Promise((resolve) => {
      requestIdleCallback(
        () => {
          resolve()
        },
        { timeout: 2000 },
      )
    }),
}

/** Opens a case that is on this machine. */
export async function openListed(
  bridge: Bridge,
  listing: CaseListing,
): Promise<Result<OpenSession, OpenRefusal>> {
  const opened = await openCase(bridge, asId(listing.id), worldly)
  return opened.ok ? succeed(sessionOf(listing, opened.value)) : opened
}

/** Makes a new case that begins with some tags, and opens it. */
export async function openNew(
  bridge: Bridge,
  { name, tags }: { readonly name: string; readonly tags: string },
): Promise<Result<OpenSession, OpeningRefusal>> {
  if (!hasRoom(await bridge.roomLeft())) return refuse('disk-full')
  const listing = newListing(name)
  const created = await bridge.createCase(listing)
  if (!created.ok) return created
  const opened = await openListed(bridge, listing)
  if (!opened.ok) return opened
  const begun = await beginCase(opened.value.hands, { name, tags })
  return begun.ok ? opened : refuse('failed')
}

/** Makes a fresh copy of the sample case and opens it. */
export async function openFreshSample(bridge: Bridge): Promise<Result<OpenSession, OpeningRefusal>> {
  if (!hasRoom(await bridge.roomLeft())) return refuse('disk-full')
  // The readers of files come along with it; the start of the program does without them.
  const { openSample } = await import('#renderer/actions/open-sample')
  const opened = await openSample(bridge, worldly)
  if (!opened.ok) return refuse('sample-failed')
  const listings = await bridge.listCases()
  const listing = listings.find((one) => one.id === opened.value.caseId)
  return listing === undefined ? refuse('no-such-case') : succeed(sessionOf(listing, opened.value))
}

function newListing(name: string): CaseListing {
  const now = worldly.now()
  return { id: worldly.newId<'case'>(), name, begunAt: now, openedAt: now, isSample: false }
}

function sessionOf(listing: CaseListing, store: CaseStore): OpenSession {
  return { listing, store, hands: { store, now: worldly.now, newId: worldly.newId } }
}
