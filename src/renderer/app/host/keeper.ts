import { believe } from '#domain/belief'
import { refuse } from '#domain/result'
import type { KeeperAnswer, KeeperCalls, KeeperQuestion } from '#renderer/app/host/keeper-calls'

/** The part of a worker that the keeper is spoken to through. */
export type KeeperPort = {
  postMessage(question: KeeperQuestion): void
  addEventListener(type: 'message', listener: (event: { readonly data: KeeperAnswer }) => void): void
}

/** Calls whose answer has no room for a refusal. */
const unrefusing = new Set<keyof KeeperCalls>(['listCases', 'closeCase', 'roomLeft'])

/** Speaks to the keeper's worker; a fault there comes back as the refusal `failed`. */
export function keeperThrough(port: KeeperPort): KeeperCalls {
  const waiting = new Map<number, (answer: KeeperAnswer) => void>()
  let asked = 0
  port.addEventListener('message', ({ data }) => {
    waiting.get(data.number)?.(data)
    waiting.delete(data.number)
  })
  function ask<Name extends keyof KeeperCalls>(call: Name): KeeperCalls[Name]
  function ask(call: keyof KeeperCalls): (...args: readonly unknown[]) => Promise<unknown> {
    return async (...args) => {
      asked += 1
      const number = asked
      const answer = await new Promise<KeeperAnswer>((settle) => {
        waiting.set(number, settle)
        port.postMessage({ number, call, args })
      })
      if (answer.fault === undefined) return answer.answer
      believe(!unrefusing.has(call), `the keeper can ${call} (${answer.fault})`)
      return refuse('failed')
    }
  }
  return {
    listCases: ask('listCases'),
    createCase: ask('createCase'),
    openCase: ask('openCase'),
    salvageJournal: ask('salvageJournal'),
    replaceJournal: ask('replaceJournal'),
    renameCase: ask('renameCase'),
    roomLeft: ask('roomLeft'),
    closeCase: ask('closeCase'),
    discardCase: ask('discardCase'),
    appendJournal: ask('appendJournal'),
    readJournal: ask('readJournal'),
    keepSnapshot: ask('keepSnapshot'),
    readSnapshot: ask('readSnapshot'),
    keepBlobs: ask('keepBlobs'),
    readBlob: ask('readBlob'),
  }
}

/** The keeper of a browser without a private file system: it has no cases and refuses to begin one. */
export function keeperOfNothing(): KeeperCalls {
  const no = () => Promise.resolve(refuse<'not-permitted'>('not-permitted'))
  return {
    listCases: () => Promise.resolve([]),
    createCase: no,
    openCase: no,
    salvageJournal: no,
    replaceJournal: no,
    renameCase: no,
    roomLeft: () => Promise.resolve(undefined),
    closeCase: () => Promise.resolve(),
    discardCase: no,
    appendJournal: no,
    readJournal: no,
    keepSnapshot: no,
    readSnapshot: no,
    keepBlobs: no,
    readBlob: no,
  }
}
