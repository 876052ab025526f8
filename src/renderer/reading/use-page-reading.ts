import { useMemo, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { ReadStretches } from '#domain/document/read-stretches'
import { readableOnPages, rulesOnPages, type DrawnPages } from '#renderer/reading/page-reading'
import { isBehind, type DrawnRule } from '#renderer/reading/read-rules'
import { useStanding } from '#renderer/reading/use-standing'

type Reading = {
  readonly read: ReadStretches
  readonly onStood: ((stood: readonly Span[]) => void) | undefined
}

/** What of the pages was read: the rules beside it, and what is to be called after each scroll. */
export function usePageReading(
  viewport: RefObject<HTMLElement | null>,
  { body, layout, plan, shown }: DrawnPages,
  { read, onStood }: Reading,
): { readonly rules: readonly DrawnRule[]; readonly wake: () => void } {
  const [first = 0, last = -1] = [shown[0], shown.at(-1)]
  const pages = useMemo(() => {
    const drawn = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    return { body, layout, plan, shown: drawn }
  }, [body, layout, plan, first, last])
  const rules = useMemo(() => rulesOnPages(pages, read), [pages, read])
  const wake = useStanding(() => readableNow(viewport.current, pages), onStood)
  return { rules, wake }
}

function readableNow(viewport: Element | null, pages: DrawnPages): readonly Span[] {
  if (viewport === null || isBehind(viewport)) return []
  const { scrollTop, clientHeight } = viewport
  return readableOnPages(pages, { top: scrollTop, bottom: scrollTop + clientHeight })
}
