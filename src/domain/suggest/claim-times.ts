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
 * day of its document. Suggestions, never facts; each time once, at most three, and none that was dropped.
 */
export function claimTimes(
  { particulars, declined }: Pick<Claim, 'particulars' | 'declined'>,
  passages: readonly ReadPassage[],
): readonly Interval[] {
  const said = particulars?.when === undefined ? undefined : readInterval(particulars.when)
  const dropped = new Set(declined)
  const offers = new Map<string, Interval>()
  const offer = (time: Interval): void => {
    if (!dropped.has(nameOfTime(time)) && !offers.has(nameOfTime(time))) offers.set(nameOfTime(time), time)
  }
  if (said !== undefined) offer(said)
  for (const { highlight, document } of passages) {
    if (offers.size >= mostOffered) break
    const found = findTimes(highlight.anchor.quote, { language: document.language, today: dayOf(document) })
    for (const { interval } of found) if (isTime(interval)) offer(interval)
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

/** Names a time as claims keep it once it was dropped for them: by its ends and how sure they are, whatever words it was read from. */
export function nameOfTime({ from, to, isAbout, isUncertain }: Interval): string {
  return `${from ?? ''}/${to ?? ''}${isAbout === true ? '~' : ''}${isUncertain === true ? '?' : ''}`
}
