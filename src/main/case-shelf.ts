import { join } from 'node:path'
import { refuse, succeed, type Result } from '#domain/result'
import { BlobFolder } from '#main/blobs'
import { dropLock, takeLock } from '#main/case-lock'
import { freeBytesAt, listingFrom } from '#main/case-listing'
import { exists, storeRefusalOf, type Disk } from '#main/disk'
import { openJournal, type JournalFile } from '#main/journal-file'
import { replaceJournal, salvage } from '#main/mend-journal'
import { keepSnapshot, readSnapshot, verifiedSequences } from '#main/snapshots'
import { writeSafely } from '#main/write-safely'
import type { Bridge, CaseListing, OpenedStore, StoreRefusal } from '#preload/bridge'

/** The calls of the bridge that concern the folders of cases. */
export type CaseShelf = Pick<
  Bridge,
  | 'listCases'
  | 'createCase'
  | 'openCase'
  | 'salvageJournal'
  | 'replaceJournal'
  | 'renameCase'
  | 'roomLeft'
  | 'closeCase'
  | 'discardCase'
  | 'appendJournal'
  | 'readJournal'
  | 'keepSnapshot'
  | 'readSnapshot'
  | 'keepBlobs'
  | 'readBlob'
>

/** Where the cases lie and what time it is (milliseconds since 1970). */
export type ShelfHands = { readonly disk: Disk; readonly root: string; readonly now: () => number }

/** What is held of a case while it is open. */
type OpenCase = { readonly journal: JournalFile; readonly blobs: BlobFolder }

type Desk = ShelfHands & { readonly open: Map<string, OpenCase> }

/**
 * The cases of this machine, one folder each:
 * `cases/<id>/{case.json,journal.log,snapshots/,blobs/,lock}`, and a `trash/` beside `cases/`.
 */
export function caseShelf(hands: ShelfHands): CaseShelf {
  const desk: Desk = { ...hands, open: new Map() }
  const { disk } = hands
  const at = (caseId: string, ...rest: readonly string[]) => join(hands.root, 'cases', caseId, ...rest)
  return {
    listCases: () => listCases(desk),
    createCase: (listing) => guarded(() => createCase(desk, listing)),
    openCase: (caseId) => guarded(() => openCase(desk, caseId)),
    salvageJournal: (caseId) =>
      guarded(() => ofClosed(desk, caseId, async (folder) => succeed(await salvage(disk, folder)))),
    replaceJournal: (caseId, lines) =>
      guarded(() => ofClosed(desk, caseId, (folder) => replaceJournal(disk, folder, lines))),
    renameCase: (caseId, name) => guarded(() => renameCase(desk, caseId, name)),
    roomLeft: () => freeBytesAt(disk, hands.root),
    closeCase: (caseId) => closeCase(desk, caseId),
    discardCase: (caseId) => guarded(() => discardCase(desk, caseId)),
    appendJournal: async (caseId, lines) =>
      desk.open.get(caseId)?.journal.append(lines) ?? refuse('no-such-case'),
    readJournal: async (caseId, after) =>
      guarded(async () => desk.open.get(caseId)?.journal.read(after) ?? refuse('no-such-case')),
    keepSnapshot: (caseId, sequence, json) =>
      ofOpen(desk, caseId, async () => {
        await keepSnapshot(disk, at(caseId, 'snapshots'), { sequence, json, at: hands.now() })
        return succeed(undefined)
      }),
    readSnapshot: (caseId, atMost) =>
      ofOpen(desk, caseId, async () => succeed(await readSnapshot(disk, at(caseId, 'snapshots'), atMost))),
    keepBlobs: (caseId, blobs) => ofOpen(desk, caseId, ({ blobs: folder }) => folder.keep(blobs)),
    readBlob: (caseId, sha256) => ofOpen(desk, caseId, ({ blobs }) => blobs.read(sha256)),
  }
}

async function listCases(desk: Desk): Promise<readonly CaseListing[]> {
  const root = join(desk.root, 'cases')
  if (!(await exists(desk.disk, root))) return []
  const found = await Promise.all((await desk.disk.readdir(root)).map((id) => readListing(desk, id)))
  return found.filter((listing) => listing !== undefined).sort((a, b) => b.openedAt.localeCompare(a.openedAt))
}

async function createCase(desk: Desk, listing: CaseListing): Promise<Result<undefined, StoreRefusal>> {
  const folder = join(desk.root, 'cases', listing.id)
  if (await exists(desk.disk, join(folder, 'case.json'))) return refuse('not-accepted')
  await desk.disk.mkdir(folder, { recursive: true, mode: 0o700 })
  await writeListing(desk, listing)
  return succeed(undefined)
}

async function openCase(desk: Desk, caseId: string): Promise<Result<OpenedStore, StoreRefusal>> {
  const listing = await readListing(desk, caseId)
  if (listing === undefined) return refuse('no-such-case')
  const folder = join(desk.root, 'cases', caseId)
  // A window that was reloaded opens its case again without having closed it.
  await desk.open.get(caseId)?.journal.close()
  desk.open.delete(caseId)
  if (!(await takeLock(desk.disk, join(folder, 'lock'), desk.now()))) return refuse('in-use')
  const opened = await openJournal(desk.disk, join(folder, 'journal.log'))
  if (!opened.ok) {
    await dropLock(desk.disk, join(folder, 'lock'))
    return opened
  }
  const { journal, tornTailSetAside } = opened.value
  const snapshots = await verifiedSequences(desk.disk, join(folder, 'snapshots'))
  if (!isComplete(journal, snapshots)) {
    await journal.close()
    await dropLock(desk.disk, join(folder, 'lock'))
    return refuse('damaged')
  }
  desk.open.set(caseId, { journal, blobs: new BlobFolder(desk.disk, join(folder, 'blobs')) })
  const freeBytes = await freeBytesAt(desk.disk, folder)
  // The date of opening is a convenience; a full disk must not keep the analyst out of the case.
  await guarded(() => writeListing(desk, { ...listing, openedAt: new Date(desk.now()).toISOString() }))
  return succeed({ head: journal.head, snapshots, tornTailSetAside, freeBytes })
}

/** A journal that starts late needs the snapshot of its beginning, and one that ends before a snapshot lost its end. */
function isComplete({ first, head }: JournalFile, [newest = 0]: readonly number[]): boolean {
  return newest <= head.sequence && (first === 1 || newest >= first)
}

async function ofClosed<Value>(
  desk: Desk,
  caseId: string,
  step: (folder: string) => Promise<Result<Value, StoreRefusal>>,
): Promise<Result<Value, StoreRefusal>> {
  const folder = join(desk.root, 'cases', caseId)
  if ((await readListing(desk, caseId)) === undefined) return refuse('no-such-case')
  if (desk.open.has(caseId)) return refuse('in-use')
  if (!(await takeLock(desk.disk, join(folder, 'lock'), desk.now()))) return refuse('in-use')
  try {
    return await step(folder)
  } finally {
    await dropLock(desk.disk, join(folder, 'lock'))
  }
}

async function renameCase(
  desk: Desk,
  caseId: string,
  name: string,
): Promise<Result<undefined, StoreRefusal>> {
  const listing = await readListing(desk, caseId)
  return listing === undefined ? refuse('no-such-case') : writeListing(desk, { ...listing, name })
}

async function closeCase(desk: Desk, caseId: string): Promise<void> {
  const held = desk.open.get(caseId)
  if (held === undefined) return
  desk.open.delete(caseId)
  await held.journal.close()
  await dropLock(desk.disk, join(desk.root, 'cases', caseId, 'lock'))
}

async function discardCase(desk: Desk, caseId: string): Promise<Result<undefined, StoreRefusal>> {
  const folder = join(desk.root, 'cases', caseId)
  if (!(await exists(desk.disk, folder))) return refuse('no-such-case')
  if (!desk.open.has(caseId) && !(await takeLock(desk.disk, join(folder, 'lock'), desk.now()))) {
    return refuse('in-use')
  }
  await closeCase(desk, caseId)
  const trash = join(desk.root, 'trash')
  await desk.disk.mkdir(trash, { recursive: true, mode: 0o700 })
  await desk.disk.rename(folder, join(trash, `${caseId}-${desk.now()}`))
  return succeed(undefined)
}

async function readListing(desk: Desk, caseId: string): Promise<CaseListing | undefined> {
  const path = join(desk.root, 'cases', caseId, 'case.json')
  if (!(await exists(desk.disk, path))) return undefined
  return listingFrom(await desk.disk.readFile(path, 'utf8'), caseId)
}

async function writeListing(desk: Desk, listing: CaseListing): Promise<Result<undefined, StoreRefusal>> {
  const json = JSON.stringify(listing, undefined, 2)
  await writeSafely(desk.disk, join(desk.root, 'cases', listing.id, 'case.json'), Buffer.from(`${json}\n`))
  return succeed(undefined)
}

async function ofOpen<Value>(
  desk: Desk,
  caseId: string,
  step: (open: OpenCase) => Promise<Result<Value, StoreRefusal>>,
): Promise<Result<Value, StoreRefusal>> {
  const open = desk.open.get(caseId)
  return open === undefined ? refuse('no-such-case') : guarded(() => step(open))
}

/** Turns a failing system call into a refusal; faults of the program go on to the boundary. */
async function guarded<Value>(
  step: () => Promise<Result<Value, StoreRefusal>>,
): Promise<Result<Value, StoreRefusal>> {
  try {
    return await step()
  } catch (error) {
    return refuse(storeRefusalOf(error))
  }
}
