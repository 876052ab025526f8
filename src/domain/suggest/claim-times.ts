import type { Claim } from '#domain/claim/claim'
import { intervalFault, type Interval } from '#domain/document/interval'
import { readInterval } from '#domain/document/read-interval'
import { publishedDay } from '#domain/document/published-day'
import type { SourceDocument } from '#domain/document/source-document'
import type { Anchor } from '#domain/highlight/text-highlight'
import { findValues } from '#domain/suggest/find-values'

/** What a claim rests on, as far as times are looked for in it. */
export type DatedPassage = {
  readonly highlight: { readonly anchor: Pick<Anchor, 'start' | 'end' | 'quote'> }
  readonly document: Pick<SourceDocument, 'language' | 'published' | 'publishedSpan' | 'bodyHash'>
}

/** A time a claim may have happened at. */
export type TimeOffer = {
  readonly interval: Interval
  /** Whether its words reach outside of what is marked, in the same sentence. */
  readonly isBeside: boolean
}

/** More offers than this are no help. */
const mostOffered = 3

/**
 * When a claim may have happened: what its own "when" says, then what is found in the passages behind it, then in the rest of
 * their sentences where the texts are at hand, each against the day of its document. Suggestions, never facts; each time
 * once, at most three, and none that was dropped. `texts` are those of bodies by their hash.
 */
export function claimTimes(
  { particulars, declined }: Pick<Claim, 'particulars' | 'declined'>,
  passages: readonly DatedPassage[],
  texts: ReadonlyMap<string, string> = noTexts,
): readonly TimeOffer[] {
  const said = particulars?.when === undefined ? undefined : readInterval(particulars.when)
  const dropped = new Set(declined)
  const offers = new Map<string, TimeOffer>()
  const offer = (one: TimeOffer): void => {
    const name = nameOfTime(one.interval)
    if (!dropped.has(name) && !offers.has(name)) offers.set(name, one)
  }
  if (said !== undefined) offer({ interval: said, isBeside: false })
  const beside: TimeOffer[] = []
  for (const passage of passages) {
    if (offers.size >= mostOffered) break
    for (const found of timesIn(passage, texts.get(passage.document.bodyHash)))
      if (found.isBeside) beside.push(found)
      else offer(found)
  }
  for (const found of beside) offer(found)
  return [...offers.values()].slice(0, mostOffered)
}

const noTexts: ReadonlyMap<string, string> = new Map()

function timesIn({ highlight, document }: DatedPassage, text: string | undefined): readonly TimeOffer[] {
  const context = { language: document.language, today: publishedDay(document) }
  return findValues({ anchor: highlight.anchor, text }, context).flatMap(({ given, beside }) =>
    given.kind === 'date' && isTime(given.interval)
      ? [{ interval: given.interval, isBeside: beside !== undefined }]
      : [],
  )
}

function isTime(interval: Interval): boolean {
  const { from, to } = interval
  return (from !== undefined || to !== undefined) && intervalFault(interval) === undefined
}

/** Names a time as claims keep it once it was dropped for them: by its ends and how sure they are, whatever words it was read from. */
export function nameOfTime({ from, to, isAbout, isUncertain }: Interval): string {
  return `${from ?? ''}/${to ?? ''}${isAbout === true ? '~' : ''}${isUncertain === true ? '?' : ''}`
}
