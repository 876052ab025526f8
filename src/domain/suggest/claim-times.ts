import type { Claim } from '#domain/claim/claim'
import { intervalFault, type Interval } from '#domain/document/interval'
import { readInterval } from '#domain/document/read-interval'
import type { SourceDocument } from '#domain/document/source-document'
import type { Anchor } from '#domain/highlight/text-highlight'
import { findTimes } from '#domain/suggest/find-times'

/** What a claim rests on, as far as times are looked for in it. */
export type ReadPassage = {
  readonly highlight: { readonly anchor: Pick<Anchor, 'quote'> }
  readonly document: Pick<SourceDocument, 'language' | 'published' | 'publishedSpan'>
}

/** More offers than this are no help. */
const mostOffered = 3

/**
 * When a claim may have happened: what its own "when" says, then what is found in the passages behind it, each against the
 * day of its document. Suggestions, never facts; each time once, at most three.
 */
export function claimTimes(
  { particulars }: Pick<Claim, 'particulars'>,
  passages: readonly ReadPassage[],
): readonly Interval[] {
  const said = particulars?.when === undefined ? undefined : readInterval(particulars.when)
  const offers = new Map(said === undefined ? [] : [[endsOf(said), said]])
  for (const { highlight, document } of passages) {
    if (offers.size >= mostOffered) break
    const found = findTimes(highlight.anchor.quote, { language: document.language, today: dayOf(document) })
    for (const { interval } of found)
      if (isTime(interval) && !offers.has(endsOf(interval))) offers.set(endsOf(interval), interval)
  }
  return [...offers.values()].slice(0, mostOffered)
}

/** The day of a document, where it is one day that it may mean. */
function dayOf({ publishedSpan }: ReadPassage['document']): string | undefined {
  return publishedSpan !== undefined && publishedSpan.from === publishedSpan.to
    ? publishedSpan.from
    : undefined
}

function isTime(interval: Interval): boolean {
  const { from, to } = interval
  return (from !== undefined || to !== undefined) && intervalFault(interval) === undefined
}

function endsOf({ from, to, isAbout, isUncertain }: Interval): string {
  return `${from ?? ''}/${to ?? ''}${isAbout === true ? '~' : ''}${isUncertain === true ? '?' : ''}`
}
