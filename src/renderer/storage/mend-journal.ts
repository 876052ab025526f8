import type { CaseId } from '#domain/case/case'
import { noHash, type Deed } from '#domain/case/deed'
import { refuse, succeed, type Result } from '#domain/result'
import type { JournalLine, Salvage, StoreRefusal } from '#preload/bridge'
import { caseDatabase, schemaOnDisk } from '#renderer/storage/case-database'
import { schemaNumber } from '#renderer/storage/schema-steps'
import { deedFrom, isDeedLine, isIntact, lineOf } from '#renderer/storage/sealed-deed'
import type { CaseKeeper } from '#renderer/storage/session'
import { callLimit, freezeReasonOf, withinLimit, writeLimit } from '#renderer/storage/time-limit'
import { snapshotFrom } from '#renderer/storage/truth'

/** What mending brought: deeds that were missing in the file and were found, and those of which only the outcome is left. */
export type MendedJournal = { readonly found: number; readonly forgotten: number }

/**
 * Builds a damaged journal anew from its whole lines, from the deeds the working store holds, and where the beginning is
 * beyond help from the newest snapshot. Refuses where that leaves a gap; then nothing is written.
 */
export async function mendJournal(
  keeper: CaseKeeper,
  caseId: CaseId,
): Promise<Result<MendedJournal, StoreRefusal | 'newer-schema'>> {
  const salvage = await keeper.salvageJournal(caseId)
  if (!salvage.ok) return salvage
  const { lines, snapshot } = salvage.value
  const inFile = await intactDeeds(
    lines
      .map(({ json }) => json)
      .filter(isDeedLine)
      .map(deedFrom),
  )
  const stored = await intactDeeds(await storedDeeds(caseId))
  if ([...inFile.values()].some((deed) => deed.schema > schemaNumber)) return refuse('newer-schema')
  // What the working store holds beyond the file may belong to another course of things; then the file stands alone.
  const chains = [new Map([...stored, ...inFile]), inFile].map(chainOf)
  const whole = chains.map((chain) => begun(chain, snapshot)).find((found) => found !== undefined)
  if (whole === undefined) return refuse('damaged')
  const { beginning, chain } = whole
  const anchor = beginning.sequence === 0 ? [] : [anchorLine(beginning)]
  const replaced = await keeper.replaceJournal(caseId, [...anchor, ...chain.map(lineOf)])
  if (!replaced.ok) return replaced
  const found = chain.filter((deed) => !inFile.has(deed.sequence)).length
  return succeed({ found, forgotten: beginning.sequence })
}

async function intactDeeds(deeds: readonly Deed[]): Promise<ReadonlyMap<number, Deed>> {
  const found = new Map<number, Deed>()
  for (const deed of deeds) if (await isIntact(deed)) found.set(deed.sequence, deed)
  return found
}

/** The journal of the working store, or nothing where it cannot be read: then the files must do. */
async function storedDeeds(caseId: CaseId): Promise<readonly Deed[]> {
  const db = caseDatabase(caseId)
  try {
    const schema = await withinLimit(schemaOnDisk(caseId), callLimit)
    if (schema === undefined || schema > schemaNumber) return []
    await withinLimit(db.open(), callLimit)
    const count = await withinLimit(db.journal.count(), callLimit)
    return await withinLimit(db.journal.toArray(), writeLimit(count))
  } catch (error) {
    if (freezeReasonOf(error) === undefined) throw error
    return []
  } finally {
    db.close()
  }
}

/** The deeds from the last one back as far as each names the hash of the one before. */
function chainOf(deeds: ReadonlyMap<number, Deed>): readonly Deed[] {
  const chain: Deed[] = []
  for (let at = Math.max(0, ...deeds.keys()); ; at -= 1) {
    const deed = deeds.get(at)
    const next = chain.at(-1)
    if (deed === undefined || (next !== undefined && next.previousHash !== deed.hash)) return chain.reverse()
    chain.push(deed)
  }
}

type Beginning = { readonly sequence: number; readonly hash: string }

function begun(chain: readonly Deed[], snapshot: Salvage['snapshot']) {
  const beginning = beginningOf(chain, snapshot)
  return beginning === undefined ? undefined : { beginning, chain }
}

/** Where a chain begins: at the beginning of the case, or after a deed whose outcome a snapshot holds. */
function beginningOf(chain: readonly Deed[], snapshot: Salvage['snapshot']): Beginning | undefined {
  const [first] = chain
  if (first?.sequence === 1 && first.previousHash === noHash) return { sequence: 0, hash: noHash }
  if (snapshot === undefined) return undefined
  const read = snapshotFrom(JSON.parse(snapshot.json))
  if (!read.ok) return undefined
  const { head } = read.value
  if (head.sequence === 0) return undefined
  if (first === undefined) return head
  const hashAt = [first.previousHash, ...chain.map((deed) => deed.hash)][head.sequence - first.sequence + 1]
  return hashAt === head.hash ? { sequence: first.sequence - 1, hash: first.previousHash } : undefined
}

/** The first line of a journal whose beginning is in a snapshot: it says where the journal goes on, and is no deed. */
function anchorLine({ sequence, hash }: Beginning): JournalLine {
  return { sequence, hash, json: `{"anchor":true,"hash":"${hash}","sequence":${sequence}}` }
}
