import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Span } from '#domain/document/block'
import type { FindOptions } from '#domain/document/find-in-text'
import type { FindAnswer, Finder } from '#domain/document/finder'
import { countStartingBefore } from '#domain/highlight/mark-index'
import type { ExtraSpan } from '#renderer/reading/use-painting'
import { findWords } from '#renderer/reading/wording'

/** What is looked for in a document, what was found, and the ways to go through it. */
export type Find = {
  readonly isOpen: boolean
  readonly query: string
  readonly options: FindOptions
  /** "3 of 17", or why nothing can be shown; empty while nothing is asked. */
  readonly words: string
  readonly hits: readonly Span[]
  /** The hit that is shown. */
  readonly current: Span | undefined
  /** What is painted: every hit, and the current one apart. */
  readonly extras: readonly ExtraSpan[]
  /** Opens the bar; each call is a wish of its own, so that an open bar takes the keyboard again. */
  readonly open: (query?: string) => void
  readonly wish: number
  readonly close: () => void
  readonly ask: (query: string, options: FindOptions) => void
  /** Goes to the next or previous hit, round and round; answers with it. */
  readonly step: (by: 1 | -1) => Span | undefined
}

/** What finding needs of the room it happens in. */
export type FindNeeds = {
  readonly text: string
  readonly newFinder: ((text: string) => Finder) | undefined
  /** The place looking begins at: an offset of the text. */
  readonly from: () => number
  readonly onShow: (hit: Span) => void
  readonly announce: (words: string) => void
}

type Found = { readonly answer: FindAnswer | undefined; readonly at: number }

const nothing: Found = { answer: undefined, at: -1 }
const noHits: readonly Span[] = []

/** Time after which a count is said, so that typing is not talked over (ms). */
const quiet = 400

/** Finds words in the text of one reader. Readers side by side know nothing of each other. */
export function useFind(needs: FindNeeds): Find {
  const { onShow, announce } = needs
  const [wish, setWish] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const began = useRef(0)
  const show = (spans: readonly Span[], at: number): Span | undefined => {
    const hit = spans[at]
    if (hit === undefined) return undefined
    began.current = hit.start
    onShow(hit)
    return hit
  }
  const { asked, found, setFound, ask } = useAnswers(needs, {
    nearest: (spans) => (spans.length === 0 ? -1 : countStartingBefore(spans, began.current) % spans.length),
    show,
  })
  const hits = hitsOf(found)
  const words = isOpen ? findWords.of(found.answer, found.at) : ''
  useSaying(words, announce)
  const open = (query?: string): void => {
    began.current = needs.from()
    setOpen(true)
    setWish((before) => before + 1)
    const next = query ?? asked.query
    if (next !== asked.query || !isOpen) ask(next, asked.options)
  }
  const step = (by: 1 | -1): Span | undefined => {
    if (!isOpen || hits.length === 0) {
      open()
      return undefined
    }
    const at = (found.at + by + hits.length) % hits.length
    setFound({ ...found, at })
    return show(hits, at)
  }
  const close = useCallback(() => {
    setOpen(false)
  }, [])
  const current = isOpen ? hits[found.at] : undefined
  const extras = useMemo(() => extrasOf(isOpen ? hits : noHits, current), [isOpen, hits, current])
  return {
    ...asked,
    ...{ isOpen, words, hits: isOpen ? hits : noHits, current, extras, open, wish, close, ask, step },
  }
}

type Showing = {
  /** The place in the list of the hit that is shown first. */
  readonly nearest: (hits: readonly Span[]) => number
  readonly show: (hits: readonly Span[], at: number) => void
}

/** The question that stands and its answer; an answer that was overtaken is left aside. */
function useAnswers({ text, newFinder }: FindNeeds, { nearest, show }: Showing) {
  const [asked, setAsked] = useState<Question>(firstQuestion)
  const [found, setFound] = useState(nothing)
  const finder = useRef<Finder>(undefined)
  const turn = useRef(0)
  useEffect(
    () => () => {
      finder.current?.end()
      finder.current = undefined
    },
    [text],
  )
  const ask = (query: string, options: FindOptions): void => {
    setAsked({ query, options })
    const own = (turn.current += 1)
    if (query.trim() === '') {
      setFound(nothing)
      return
    }
    finder.current ??= newFinder?.(text)
    void finder.current?.find(query, options).then((answer) => {
      if (own !== turn.current) return
      const hits = hitsOf({ answer })
      const at = nearest(hits)
      setFound({ answer, at })
      show(hits, at)
    })
  }
  return { asked, found, setFound, ask }
}

function hitsOf({ answer }: Pick<Found, 'answer'>): readonly Span[] {
  return answer?.ok === true ? answer.value.spans : noHits
}

type Question = { readonly query: string; readonly options: FindOptions }

const firstQuestion: Question = { query: '', options: {} }

function extrasOf(hits: readonly Span[], current: Span | undefined): readonly ExtraSpan[] {
  return hits.map((hit) => ({ ...hit, kind: hit === current ? 'find-now' : 'find-all' }))
}

function useSaying(words: string, announce: (words: string) => void): void {
  const say = useEffectEvent(() => {
    if (words !== '') announce(words)
  })
  useEffect(() => {
    const timer = setTimeout(say, quiet)
    return () => {
      clearTimeout(timer)
    }
  }, [words])
}
