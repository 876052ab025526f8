import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invert } from '#domain/case/case-state'
import { added } from '#domain/case/changes'
import type { DeedId, DeedRole } from '#domain/case/deed'
import {
  highestClaimNumber,
  highestNumbers,
  historyOf,
  redoable,
  undoable,
  type JournalEntry,
} from '#domain/case/journal'
import { asId } from '#domain/id'

/** "a b u(b) r(b) n": deeds by their letters, u and r for walking one back and forth, n for what is only noted. Newest first, as they are read. */
function journal(story: string): readonly JournalEntry[] {
  const words = story === '' ? [] : story.split(' ')
  return words.map((word, index) => entry(word, index + 1)).toReversed()
}

function entry(word: string, sequence: number): JournalEntry {
  const walked = /^([ur])\((\w+)\)$/.exec(word)
  const of: DeedId = asId(walked?.[2] ?? word)
  const plain: DeedRole = { kind: word.startsWith('n') ? 'noted' : 'done' }
  const role: DeedRole = walked === null ? plain : { kind: walked[1] === 'u' ? 'undo' : 'redo', of }
  return { id: asId(walked === null ? word : String(sequence)), sequence, label: of, at: '', role }
}

describe('undo and redo', () => {
  it.each([
    ['', undefined, undefined],
    ['a b', 'b', undefined],
    ['a b u(b)', 'a', 'b'],
    ['a b u(b) u(a)', undefined, 'a'],
    ['a b u(b) u(a) r(a)', 'a', 'b'],
    ['a b u(b) u(a) r(a) r(b)', 'b', undefined],
    ['a b u(b) c', 'c', undefined],
    ['a b u(b) c u(c)', 'a', 'c'],
    ['a u(a) r(a) u(a)', undefined, 'a'],
    ['n', undefined, undefined],
    ['a n', 'a', undefined],
    ['a u(a) n', undefined, 'a'],
  ])('after "%s" would walk %s and %s', (story, back, forth) => {
    expect(undoable(journal(story))?.of).toBe(back)
    expect(redoable(journal(story))?.of).toBe(forth)
  })

  it('takes back what the newest entry of a deed changed, not what the deed once did', () => {
    expect(undoable(journal('a u(a) r(a)'))).toEqual({ of: 'a', by: '3', label: 'a' })
    expect(redoable(journal('a b u(b)'))).toEqual({ of: 'b', by: '3', label: 'b' })
  })

  it('agree with two stacks, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo')), (moves) => {
        const story: string[] = []
        const done: string[] = []
        const undone: string[] = []
        for (const [index, move] of moves.entries()) {
          step(move, `d${String(index)}`, { story, done, undone })
          const entries = journal(story.join(' '))
          expect(undoable(entries)?.of).toBe(done.at(-1))
          expect(redoable(entries)?.of).toBe(undone.at(-1))
        }
      }),
    )
  })
})

type Stacks = { readonly story: string[]; readonly done: string[]; readonly undone: string[] }

function step(move: 'do' | 'undo' | 'redo', id: string, { story, done, undone }: Stacks): void {
  if (move === 'do') {
    story.push(id)
    done.push(id)
    undone.length = 0
    return
  }
  const [from, to] = move === 'undo' ? [done, undone] : [undone, done]
  const walked = from.pop()
  if (walked === undefined) return
  to.push(walked)
  story.push(`${move === 'undo' ? 'u' : 'r'}(${walked})`)
}

it('History says which deeds still stand', () => {
  const lines = historyOf(journal('a b u(b) c u(c) r(c)'))
  expect(lines.map((line) => `${line.label}:${line.role.kind}:${String(line.stands)}`)).toEqual([
    'c:redo:true',
    'c:undo:true',
    'c:done:true',
    'b:undo:true',
    'b:done:false',
    'a:done:true',
  ])
})

it('the highest claim number counts claims that were taken back', () => {
  const claim = { statement: 's', kind: 'fact', credibility: 6, statedAt: '' } as const
  const deeds = [4, 7, 5].map((number) => ({
    changes: added('claims', { ...claim, id: asId<'claim'>(`c${String(number)}`), number }),
  }))
  expect(highestClaimNumber(deeds)).toBe(7)
  expect(highestClaimNumber([])).toBe(0)
})

it('the highest numbers of questions, and of the hypotheses of each, count what was taken back', () => {
  const question = { words: 'w', answer: 'explanation', askedAt: '' } as const
  const asked = [3, 1].map((number) => ({
    changes: added('questions', { ...question, id: asId<'question'>(`q${String(number)}`), number }),
  }))
  const stated = (of: string, number: number) => ({
    changes: added('hypotheses', {
      ...{ id: asId<'hypothesis'>(`${of}${String(number)}`), questionId: asId<'question'>(of), number },
      ...{ statement: 's', statedAt: '' },
    }),
  })
  const walkedBack = asked.map(({ changes }) => ({ changes: invert(changes) }))
  expect(
    highestNumbers([...asked, stated('q1', 2), stated('q3', 4), stated('q1', 1), ...walkedBack], {
      questions: 2,
      'hypotheses q1': 5,
    }),
  ).toEqual({ questions: 3, 'hypotheses q1': 5, 'hypotheses q3': 4 })
  expect(highestNumbers([])).toEqual({})
})
