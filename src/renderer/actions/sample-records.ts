import type { Assessment } from '#domain/assessment/assessment'
import { believe } from '#domain/belief'
import type { Claim, Evidence } from '#domain/claim/claim'
import type { Sha256, SourceDocument } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import type { Id } from '#domain/id'
import type { Reading } from '#domain/import/reading'
import type { Source } from '#domain/source/source'
import type { Tag, Tagging } from '#domain/tag/tag'
import type { SamplePlan } from '#renderer/actions/sample-plan'
import { blocksFromShorthand } from '#renderer/actions/sample-prose'

/** One of the sample's files, read and kept. */
export type SampleReading = {
  readonly reading: Reading
  readonly originalHash: Sha256
  /** Bytes. */
  readonly originalSize: number
  readonly bodyHash: Sha256
}

/** What the records of a copy are made with. */
export type SampleHands = {
  /** ISO 8601 instant. */
  readonly now: () => string
  readonly newId: <Kind extends string>() => Id<Kind>
}

/** Everything a copy of the sample case holds, but the case itself. */
export type SampleRecords = {
  readonly sources: readonly Source[]
  readonly documents: readonly SourceDocument[]
  readonly tags: readonly Tag[]
  readonly highlights: readonly TextHighlight[]
  readonly taggings: readonly Tagging[]
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  readonly assessment: Assessment
}

type Keyed<Value> = ReadonlyMap<string, Value>

/** Makes the records of one copy from the plan and its files, which are named as in the plan. */
export function sampleRecords(
  plan: SamplePlan,
  readings: Keyed<SampleReading>,
  { now, newId }: SampleHands,
): SampleRecords {
  const at = now()
  const mint = { at, newId }
  const sources = keyed(plan.sources, ({ name, kind, gradings, descriptor }): Source => {
    return { id: newId(), name, kind, gradings, descriptor }
  })
  const documents = keyed(plan.documents, (planned): SourceDocument => {
    const sourceId = theOne(sources, planned.source).id
    return { ...described(planned, theOne(readings, planned.file)), id: newId(), sourceId, importedAt: at }
  })
  const texts = keyed(plan.documents, ({ file }) => theOne(readings, file).reading.body.text)
  const tags = keyed(plan.tags, ({ name, definition, colour, digit }): Tag => {
    return { id: newId(), name, definition, colour, key: digit }
  })
  const highlights = keyed(plan.highlights, (planned): TextHighlight => {
    const documentId = theOne(documents, planned.document).id
    const colour = theOne(tags, planned.tag).colour
    const anchor = anchorOf(planned, theOne(texts, planned.document))
    return { id: newId(), documentId, anchor, colour, note: planned.note, markedAt: at }
  })
  const taggings = plan.highlights.map(({ key, tag }): Tagging => {
    return { id: newId(), tagId: theOne(tags, tag).id, highlightId: theOne(highlights, key).id }
  })
  const claims = keyed(plan.claims, ({ statement, kind, credibility }, index): Claim => {
    return { id: newId(), number: index + 1, statement, kind, credibility, statedAt: at }
  })
  const evidence = evidenceOf(plan, { claims, highlights, ...mint })
  return {
    sources: [...sources.values()],
    documents: [...documents.values()],
    tags: [...tags.values()],
    highlights: [...highlights.values()],
    taggings,
    claims: [...claims.values()],
    evidence: [...evidence.values()],
    assessment: assessmentOf(plan, { highlights, evidence, ...mint }),
  }
}

type Mint = { readonly at: string; readonly newId: SampleHands['newId'] }

function described(
  { file, title, author, published, reading: readState }: SamplePlan['documents'][number],
  { reading, originalHash, originalSize, bodyHash }: SampleReading,
): Omit<SourceDocument, 'id' | 'sourceId' | 'importedAt'> {
  const { format, body, stated, decoding, warnings } = reading
  return {
    title: title ?? stated.title ?? file,
    fileName: file,
    format,
    originalHash,
    originalSize,
    bodyHash,
    length: body.text.length,
    decoding,
    language: stated.language ?? 'en',
    author: author ?? stated.author,
    outlet: stated.outlet,
    published: published ?? stated.published,
    address: stated.address,
    warnings,
    reading: readState ?? 'unread',
  }
}

function anchorOf(
  { key, quote, occurrence }: SamplePlan['highlights'][number],
  text: string,
): TextHighlight['anchor'] {
  let start = text.indexOf(quote)
  for (let nth = 1; nth < occurrence && start >= 0; nth++) start = text.indexOf(quote, start + 1)
  believe(start >= 0, `the sample says “${quote}”`)
  const anchor = anchorAt(text, { start, end: start + quote.length })
  believe(anchor.quote === quote, `the passage ${key} is made of whole characters`)
  return anchor
}

function evidenceOf(
  plan: SamplePlan,
  { claims, highlights, at, newId }: Mint & { claims: Keyed<Claim>; highlights: Keyed<TextHighlight> },
): Keyed<Evidence> {
  return new Map(
    plan.claims.flatMap(({ key, evidence }) =>
      evidence.map(({ highlight, stance }): [string, Evidence] => {
        const ends = { claimId: theOne(claims, key).id, highlightId: theOne(highlights, highlight).id }
        return [`${key}/${highlight}`, { id: newId(), ...ends, stance, citedAt: at }]
      }),
    ),
  )
}

function assessmentOf(
  plan: SamplePlan,
  { highlights, evidence, at, newId }: Mint & { highlights: Keyed<TextHighlight>; evidence: Keyed<Evidence> },
): Assessment {
  const { title, scale, marking, language, blocks: shorthand } = plan.assessment
  const blocks = blocksFromShorthand(shorthand, {
    scale,
    highlight: (key) => ({ id: theOne(highlights, key).id, quote: theOne(highlights, key).anchor.quote }),
    evidence: (claim, highlight) => theOne(evidence, `${claim}/${highlight}`).id,
  })
  return { id: newId(), title, blocks, scale, marking, language, begunAt: at, editedAt: at }
}

function keyed<Planned extends { readonly key: string }, Value>(
  planned: readonly Planned[],
  make: (one: Planned, index: number) => Value,
): Keyed<Value> {
  return new Map(planned.map((one, index) => [one.key, make(one, index)]))
}

function theOne<Value>(values: Keyed<Value>, key: string): Value {
  const value = values.get(key)
  believe(value !== undefined, `the sample's plan knows “${key}”`)
  return value
}
