import { refuse, succeed, type Result } from '#domain/result'
import type { CaseListing, OpenedStore, StoreRefusal } from '#preload/bridge'
import { KeeperBlobs } from '#renderer/app/host/keeper-blobs'
import type { KeeperCalls } from '#renderer/app/host/keeper-calls'
import { readWhole, refusalOf, sha256Of, writeWhole, type Folder } from '#renderer/app/host/keeper-files'
import { replaceJournal, salvagedLines } from '#renderer/app/host/keeper-mending'
import { openKeeperJournal, type KeeperJournal } from '#renderer/app/host/keeper-journal'

/** What the keeper needs of its worker. */
export type KeeperHands = {
  readonly root: Folder
  readonly now: () => Date
  /** Takes the lock of a case among all tabs; undefined where another holds it, else the way to give it back. */
  readonly lock: (name: string) => Promise<(() => void) | undefined>
}

type OpenCase = {
  readonly journal: KeeperJournal
  readonly blobs: KeeperBlobs
  readonly unlock: () => void
  readonly folder: Folder
}
type Keeper = KeeperHands & { readonly open: Map<string, OpenCase> }

const snapshotPattern = /^(\d{12})\.snapshot$/
const keptSnapshots = 10
const discardedMark = 'discarded'
const noBytes = new Uint8Array()

/** The cases of a browser, in the origin's private file system: the same folders as the desktop's. */
export function keeperCases(hands: KeeperHands): KeeperCalls {
  const keeper: Keeper = { ...hands, open: new Map() }
  return {
    listCases: () => listCases(keeper),
    createCase: (listing) => guarded(() => createCase(keeper, listing)),
    openCase: (caseId) => guarded(() => openCase(keeper, caseId)),
    salvageJournal: (caseId) =>
      ofClosed(keeper, caseId, async (folder) => {
        const snapshot = await readSnapshot(await folder.folder('snapshots'), Number.MAX_SAFE_INTEGER)
        return succeed({ lines: await salvagedLines(folder), snapshot })
      }),
    replaceJournal: (caseId, lines) => ofClosed(keeper, caseId, (folder) => replaceJournal(folder, lines)),
    renameCase: (caseId, name) => guarded(() => renameCase(keeper, caseId, name)),
    // What a browser estimates has nothing to do with the disk; a spent quota shows when something is written.
    roomLeft: () => Promise.resolve(undefined),
    closeCase: (caseId) => Promise.resolve(closeCase(keeper, caseId)),
    discardCase: (caseId) => guarded(() => discardCase(keeper, caseId)),
    appendJournal: (caseId, lines) => ofOpen(keeper, caseId, ({ journal }) => journal.append(lines)),
    readJournal: (caseId, after) => ofOpen(keeper, caseId, ({ journal }) => journal.read(after)),
    keepSnapshot: (caseId, sequence, json) =>
      ofOpen(keeper, caseId, async ({ folder }) =>
        keepSnapshot(await folder.folder('snapshots'), sequence, json),
      ),
    readSnapshot: (caseId, atMost) =>
      ofOpen(keeper, caseId, async ({ folder }) =>
        succeed(await readSnapshot(await folder.folder('snapshots'), atMost)),
      ),
    keepBlobs: (caseId, blobs) => ofOpen(keeper, caseId, ({ blobs: folder }) => folder.keep(blobs)),
    readBlob: (caseId, sha256) => ofOpen(keeper, caseId, ({ blobs }) => blobs.read(sha256)),
  }
}

async function listCases(keeper: Keeper): Promise<readonly CaseListing[]> {
  const cases = await keeper.root.folder('cases')
  const found = await Promise.all((await cases.names()).map((id) => readListing(cases, id)))
  return found.filter((listing) => listing !== undefined).sort((a, b) => b.openedAt.localeCompare(a.openedAt))
}

async function createCase(keeper: Keeper, listing: CaseListing): Promise<Result<undefined, StoreRefusal>> {
  const cases = await keeper.root.folder('cases')
  if ((await cases.names()).includes(listing.id)) return refuse('not-accepted')
  await writeListing(await cases.folder(listing.id), listing)
  return succeed(undefined)
}

async function openCase(keeper: Keeper, caseId: string): Promise<Result<OpenedStore, StoreRefusal>> {
  const cases = await keeper.root.folder('cases')
  const listing = await readListing(cases, caseId)
  if (listing === undefined) return refuse('no-such-case')
  closeCase(keeper, caseId)
  const unlock = await keeper.lock(`assay-case-${caseId}`)
  if (unlock === undefined) return refuse('in-use')
  const folder = await cases.folder(caseId)
  const opened = await openKeeperJournal(await folder.open('journal.log'), (tail) => keepTail(folder, tail))
  if (!opened.ok) {
    unlock()
    return opened
  }
  const { journal, tornTailSetAside } = opened.value
  const inSnapshots = await folder.folder('snapshots')
  const newest = await readSnapshot(inSnapshots, Number.MAX_SAFE_INTEGER)
  if (!isComplete(journal, newest?.sequence ?? 0)) {
    journal.close()
    unlock()
    return refuse('damaged')
  }
  const blobs = new KeeperBlobs(() => folder.folder('blobs'))
  keeper.open.set(caseId, { journal, blobs, unlock, folder })
  await writeListing(folder, { ...listing, openedAt: keeper.now().toISOString() })
  const snapshots = (await snapshotsIn(inSnapshots)).map(({ sequence }) => sequence)
  return succeed({ head: journal.head, snapshots, tornTailSetAside, freeBytes: undefined })
}

/** A journal that starts late needs the snapshot of its beginning, and one that ends before a snapshot lost its end. */
function isComplete({ first, head }: KeeperJournal, newest: number): boolean {
  return newest <= head.sequence && (first === 1 || newest >= first)
}

async function ofClosed<Value>(
  keeper: Keeper,
  caseId: string,
  step: (folder: Folder) => Promise<Result<Value, StoreRefusal>>,
): Promise<Result<Value, StoreRefusal>> {
  return guarded(async () => {
    const cases = await keeper.root.folder('cases')
    if ((await readListing(cases, caseId)) === undefined) return refuse('no-such-case')
    const unlock = keeper.open.has(caseId) ? undefined : await keeper.lock(`assay-case-${caseId}`)
    if (unlock === undefined) return refuse('in-use')
    try {
      return await step(await cases.folder(caseId))
    } finally {
      unlock()
    }
  })
}

async function renameCase(
  keeper: Keeper,
  caseId: string,
  name: string,
): Promise<Result<undefined, StoreRefusal>> {
  const cases = await keeper.root.folder('cases')
  const listing = await readListing(cases, caseId)
  if (listing === undefined) return refuse('no-such-case')
  await writeListing(await cases.folder(caseId), { ...listing, name })
  return succeed(undefined)
}

function closeCase(keeper: Keeper, caseId: string): void {
  const held = keeper.open.get(caseId)
  keeper.open.delete(caseId)
  held?.journal.close()
  held?.unlock()
}

/** Nothing is erased: the folder is only marked, and no longer listed. */
async function discardCase(keeper: Keeper, caseId: string): Promise<Result<undefined, StoreRefusal>> {
  const cases = await keeper.root.folder('cases')
  if ((await readListing(cases, caseId)) === undefined) return refuse('no-such-case')
  closeCase(keeper, caseId)
  await writeWhole(await cases.folder(caseId), discardedMark, noBytes)
  return succeed(undefined)
}

async function readListing(cases: Folder, caseId: string): Promise<CaseListing | undefined> {
  if (!(await cases.names()).includes(caseId)) return undefined
  const folder = await cases.folder(caseId)
  const names = await folder.names()
  if (names.includes(discardedMark) || !names.includes('case.json')) return undefined
  const found = parsed(new TextDecoder().decode(await readWhole(folder, 'case.json')))
  const text = (key: string) => (typeof found[key] === 'string' ? found[key] : undefined)
  return {
    id: caseId,
    name: text('name') ?? caseId,
    begunAt: text('begunAt') ?? '',
    openedAt: text('openedAt') ?? '',
    isSample: found['isSample'] === true,
  }
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

async function writeListing(folder: Folder, listing: CaseListing): Promise<void> {
  await writeWhole(folder, 'case.json', new TextEncoder().encode(JSON.stringify(listing)))
}

async function keepTail(folder: Folder, tail: Uint8Array): Promise<void> {
  const torn = (await folder.names()).filter((name) => name.startsWith('journal.log.torn-'))
  await writeWhole(folder, `journal.log.torn-${torn.length + 1}`, tail)
}

async function keepSnapshot(
  folder: Folder,
  sequence: number,
  json: string,
): Promise<Result<undefined, StoreRefusal>> {
  const body = new TextEncoder().encode(json)
  const lead = new TextEncoder().encode(`${await sha256Of(body)}\n`)
  const name = `${String(sequence).padStart(12, '0')}.snapshot`
  const bytes = new Uint8Array(lead.length + body.length)
  bytes.set(lead)
  bytes.set(body, lead.length)
  await writeWhole(folder, name, bytes)
  if ((await verifiedJson(folder, name)) === undefined) return refuse('failed')
  const others = (await snapshotsIn(folder)).filter((snapshot) => snapshot.name !== name)
  for (const old of others.slice(keptSnapshots - 1)) await folder.remove(old.name)
  return succeed(undefined)
}

async function readSnapshot(folder: Folder, atMost: number) {
  for (const { name, sequence } of await snapshotsIn(folder)) {
    const json = sequence > atMost ? undefined : await verifiedJson(folder, name)
    if (json !== undefined) return { sequence, json }
  }
  return undefined
}

async function snapshotsIn(folder: Folder) {
  const found = (await folder.names()).flatMap((name) => {
    const sequence = snapshotPattern.exec(name)?.[1]
    return sequence === undefined ? [] : [{ name, sequence: Number(sequence) }]
  })
  return found.sort((a, b) => b.sequence - a.sequence)
}

async function verifiedJson(folder: Folder, name: string): Promise<string | undefined> {
  const bytes = await readWhole(folder, name)
  const decoder = new TextDecoder()
  const body = bytes.subarray(65)
  return decoder.decode(bytes.subarray(0, 64)) === (await sha256Of(body)) ? decoder.decode(body) : undefined
}

async function ofOpen<Value>(
  keeper: Keeper,
  caseId: string,
  step: (open: OpenCase) => Promise<Result<Value, StoreRefusal>> | Result<Value, StoreRefusal>,
): Promise<Result<Value, StoreRefusal>> {
  const open = keeper.open.get(caseId)
  return open === undefined ? refuse('no-such-case') : guarded(async () => step(open))
}

async function guarded<Value>(
  step: () => Promise<Result<Value, StoreRefusal>>,
): Promise<Result<Value, StoreRefusal>> {
  try {
    return await step()
  } catch (error) {
    return refuse(refusalOf(error))
  }
}
