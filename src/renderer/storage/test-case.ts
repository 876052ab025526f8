import Dexie from 'dexie'
import { believe } from '#domain/belief'
import type { CaseId } from '#domain/case/case'
import { asId, type Id } from '#domain/id'
import { databaseName } from '#renderer/storage/case-database'
import type { CaseStore } from '#renderer/storage/case-store'
import { memoryKeeper, type MemoryKeeper } from '#renderer/storage/memory-keeper'
import { openCase } from '#renderer/storage/open-case'
import type { OpeningHands } from '#renderer/storage/session'

/** A real case over an in-memory database and keeper, with a clock that stands still and counted ids. For tests. */
export type TestCase = {
  readonly caseId: CaseId
  readonly keeper: MemoryKeeper
  readonly hands: OpeningHands
  /** Sets the clock (ISO 8601). */
  readonly setClock: (instant: string) => void
  readonly open: () => Promise<CaseStore>
  /** What happens to the store when the window dies: the lock is free again and nothing was tidied. */
  readonly kill: (store: CaseStore) => Promise<void>
  /** Deletes the database, as a damaged profile does. */
  readonly loseDatabase: () => Promise<void>
}

const counter = { cases: 0 }

/** A case of its own for a test. What openings leave for later never starts; call `scrub` and `snapshot`. */
export function testCase(): TestCase {
  counter.cases += 1
  const caseId: CaseId = asId(`case-${counter.cases}`)
  const keeper = memoryKeeper(caseId)
  const state = { clock: '2024-05-01T09:00:00Z', minted: 0, isOpening: false }
  const hands: OpeningHands = {
    now: () => state.clock,
    newId<Kind extends string>(): Id<Kind> {
      state.minted += 1
      return asId(`id-${String(state.minted).padStart(6, '0')}`)
    },
    idle: () => (state.isOpening ? new Promise(() => undefined) : Promise.resolve()),
  }
  return {
    caseId,
    keeper,
    hands,
    setClock(instant) {
      state.clock = instant
    },
    async open() {
      state.isOpening = true
      const store = await openCase(keeper, caseId, hands)
      state.isOpening = false
      believe(store.ok, 'the case of a test opens')
      return store.value
    },
    async kill(store) {
      store.db.close({ disableAutoOpen: true })
      await keeper.closeCase(caseId)
    },
    loseDatabase: () => Dexie.delete(databaseName(caseId)),
  }
}
