import { describe, expect, it } from 'vitest'
import { keeperOfNothing, keeperThrough, type KeeperPort } from '#renderer/app/host/keeper'
import { ownScriptAddress } from '#renderer/app/host/script-policy'
import type { KeeperAnswer, KeeperQuestion } from '#renderer/app/host/keeper-calls'

function port() {
  const asked: KeeperQuestion[] = []
  let hear: (event: { readonly data: KeeperAnswer }) => void = () => undefined
  const through: KeeperPort = {
    postMessage: (question) => asked.push(question),
    addEventListener: (_type, listener) => {
      hear = listener
    },
  }
  const answer = (data: KeeperAnswer) => {
    hear({ data })
  }
  return { asked, answer, through }
}

describe('the keeper', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const { asked, answer, through } = port()
    const keeper = keeperThrough(through)
    const cases = keeper.listCases()
    const journal = keeper.readJournal('c1', 4)
    expect(asked).toEqual([
      { number: 1, call: 'listCases', args: [] },
      { number: 2, call: 'readJournal', args: ['c1', 4] },
    ])
    answer({ number: 2, answer: { ok: true, value: ['{}'] } })
    answer({ number: 1, answer: [] })
    expect(await journal).toEqual({ ok: true, value: ['{}'] })
    expect(await cases).toEqual([])
  })

  it('that broke refuses', async () => {
    const { answer, through } = port()
    const opened = keeperThrough(through).openCase('c1')
    answer({ number: 1, fault: 'TypeError' })
    expect(await opened).toEqual({ ok: false, reason: 'failed' })
  })

  it('of a browser without a private file system begins no case', async () => {
    expect(await keeperOfNothing().listCases()).toEqual([])
    expect(await keeperOfNothing().openCase('c1')).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('a script address', () => {
  it.each([
    ['/assets/w.js', 'app://assay/assets/w.js'],
    ['app://assay/w.js', 'app://assay/w.js'],
    ['app://assay-print/w.js', undefined],
    ['https://assay/w.js', undefined],
    ['//evil/w.js', undefined],
    ['data:text/javascript,1', undefined],
    ['blob:app://assay/1', undefined],
    ['javascript:1', undefined],
    ['app://', undefined],
  ])('%s is %s', (address, expected) => {
    expect(ownScriptAddress(address, 'app://assay', 'app://assay/index.html')).toBe(expected)
  })
})
