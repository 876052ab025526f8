import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAll } from '#domain/document/find-in-text'
import { graphemeAround } from '#domain/document/graphemes'
import { foldWords } from '#domain/document/letter-folds'
import { wholeWords } from '#domain/document/whole-words'

/** The lines of a test file of Unicode; they are of version 15, and this sign joins nothing any more since version 16. */
function linesOf(name: string): readonly string[] {
  const lines = readFileSync(`tests/fixtures/unicode/${name}.txt`, 'utf8').trim().split('\n')
  return lines.filter((line) => !line.startsWith('#') && !line.includes('200D × 2701'))
}

function letters(codes: string): string {
  return codes
    .trim()
    .split(' ')
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('')
}

/** The text of a line of breaks, and the offsets (UTF-16) at which it says that one is. */
function breaksOf(line: string): { readonly text: string; readonly breaks: ReadonlySet<number> } {
  let text = ''
  const breaks = new Set<number>()
  for (const sign of line.trim().split(' ')) {
    if (sign === '÷') breaks.add(text.length)
    else if (sign !== '×') text += letters(sign)
  }
  return { text, breaks }
}

const offsetsOf = (text: string): readonly number[] => Array.from({ length: text.length + 1 }, (_, at) => at)

/** Whether there are letters, of a script that parts its words, between the breaks around an offset. */
function isWordAt(text: string, breaks: ReadonlySet<number>, at: number): boolean {
  const borders = [...breaks].toSorted((a, b) => a - b)
  const start = borders.findLast((border) => border <= at)
  const word = text.slice(
    start,
    borders.find((border) => border > at),
  )
  const isPart = /[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}\p{Extended_Pictographic}]/u.test(word)
  return /[\p{L}\p{N}]/u.test(word) && !isPart
}

describe('the test files of Unicode', () => {
  // What stands before must make no difference, near or beyond what is looked at.
  it.each(['', 'ab\n', `${'x'.repeat(700)}\n`])('agree where a character begins and ends', (before) => {
    const wrong = linesOf('grapheme-breaks').flatMap((line) => {
      const { text, breaks } = breaksOf(line)
      return offsetsOf(text).filter((at) => {
        const { start, end } = graphemeAround(before + text, before.length + at)
        const around = [start - before.length, end - before.length]
        if (breaks.has(at)) return around.some((edge) => edge !== at)
        const inside = offsetsOf(text).slice(around[0], around[1]).slice(1)
        return !around.every((edge) => breaks.has(edge)) || inside.some((edge) => breaks.has(edge))
      })
    })
    expect(wrong).toEqual([])
  })

  it('agree that no word is cut where a passage is widened to whole words', () => {
    const wrong = linesOf('word-breaks').filter((line) => {
      const { text, breaks } = breaksOf(line)
      return offsetsOf(text).some((at) => {
        const { start, end } = wholeWords(text, { start: at, end: at })
        // What is no word, such as signs joined by a mark, is left as it was chosen.
        const isLeft = start === at && end === at && !isWordAt(text, breaks, at)
        return !isLeft && !(breaks.has(start) && breaks.has(end))
      })
    })
    expect(wrong).toEqual([])
  })

  it('agree which words are the same, however their letters are put together', () => {
    const wrong = linesOf('normal-forms').filter((line) => {
      const [source, composed, apart] = line.split(';').map((codes) => foldWords(letters(codes)))
      return source !== composed || composed !== apart
    })
    expect(wrong).toEqual([])
  })

  it('agree that words are found in every normal form, and as they are', () => {
    const wrong = linesOf('normal-forms').filter((line) => {
      // A mark needs a letter to stand on.
      const [source = '', composed = '', apart = ''] = line.split(';').map((codes) => `k${letters(codes)}`)
      return !isFound(source, apart) || ![source, composed].every((text) => isFound(text, composed))
    })
    expect(wrong).toEqual([])
  })
})

function isFound(text: string, query: string): boolean {
  const found = findAll(`. ${text} .`, query)
  return found.ok && found.value.spans.some(({ start, end }) => start === 2 && end >= 2 + text.length)
}
