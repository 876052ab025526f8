import type { Assessment } from '#domain/assessment/assessment'
import { believe } from '#domain/belief'
import type { Claim, Evidence } from '#domain/claim/claim'
import { spanOf } from '#domain/document/date-span'
import type { Sha256, SourceDocument } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import type { Id } from '#domain/id'
import type { Reading } from '#domain/import/reading'
import type { Source, SourceId } from '#domain/source/source'
import { tagged } from '#domain/tag/document-tags'
import type { Tag, Tagging } from '#domain/tag/tag'
import { keyed, theOne, type Fields, type Keyed, type Mint } from '#renderer/actions/sample-keys'
import type { SamplePlan } from '#renderer/actions/sample-plan'
import { blocksFromShorthand } from '#renderer/actions/sample-prose'
import { weighedRecords, type WeighedRecords } from '#renderer/actions/sample-weighing'

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
  readonly weighed: WeighedRecords
  readonly assessment: Assessment
}

/** Makes the records of one copy from the plan and its files, which are named as in the plan. */
export function sampleRecords(
  plan: SamplePlan,
  readings: Keyed<SampleReading>,
  { now, newId }: SampleHands,
): SampleRecords {
  const at = now()
  const mint = { at, newId }
  const sources = sourcesOf(plan, newId)
  const tags = keyed(plan.tags, ({ name, definition, colour, digit }): Tag => {
    return { id: newId(), name, definition, colour, key: digit }
  })
  const documents = keyed(plan.documents, (planned): SourceDocument => {
    const ends = { sourceId: theOne(sources, planned.source).id, ...voicesOf(planned, sources) }
    const own = (planned.tags ?? []).map((key) => theOne(tags, key).id)
    const read = described(planned, theOne(readings, planned.file))
    return tagged({ ...read, id: newId(), ...ends, importedAt: at }, own)
  })
  const texts = keyed(plan.documents, ({ file }) => theOne(readings, file).reading.body.text)
  const highlights = keyed(plan.highlights, (planned): TextHighlight => {
    const documentId = theOne(documents, planned.document).id
    const colour = theOne(tags, planned.tag).colour
    const anchor = anchorOf(planned, theOne(texts, planned.document))
    return { id: newId(), documentId, anchor, colour, note: planned.note, markedAt: at }
  })
  const taggings = plan.highlights.map(({ key, tag }): Tagging => {
    return { id: newId(), tagId: theOne(tags, tag).id, highlightId: theOne(highlights, key).id }
  })
  const claims = keyed(plan.claims, (planned, { index }): Claim => {
    return { ...stated(planned), id: newId(), number: index + 1, statedAt: at }
  })
  const evidence = evidenceOf(plan, { claims, highlights, sources, ...mint })
  return {
    sources: [...sources.values()],
    documents: [...documents.values()],
    tags: [...tags.values()],
    highlights: [...highlights.values()],
    taggings,
    claims: [...claims.values()],
    evidence: [...evidence.values()],
    weighed: weighedRecords(plan, { claims, evidence }, mint),
    assessment: assessmentOf(plan, { highlights, evidence, ...mint }),
  }
}

/** Sources name each other, so all of them get their ids first. */
function sourcesOf(plan: SamplePlan, newId: SampleHands['newId']): Keyed<Source> {
  const ids = keyed(plan.sources, (): SourceId => newId())
  const idsOf = (keys: readonly string[]): readonly SourceId[] => keys.map((key) => theOne(ids, key))
  return keyed(plan.sources, ({ copiesFrom, opposes, ...described }, { key }): Source => {
    return {
      ...described,
      id: theOne(ids, key),
      ...(copiesFrom === undefined ? {} : { copiesFrom: idsOf(copiesFrom) }),
      ...(opposes === undefined ? {} : { opposes: idsOf(opposes) }),
    }
  })
}

function voicesOf(
  { voices }: Fields<SamplePlan['documents'][number]>,
  sources: Keyed<Source>,
): Pick<SourceDocument, 'voices'> {
  if (voices === undefined) return {}
  return { voices: voices.map(({ source, role }) => ({ sourceId: theOne(sources, source).id, role })) }
}

function described(
  { file, title, author, published, reading: readState }: Fields<SamplePlan['documents'][number]>,
  { reading, originalHash, originalSize, bodyHash }: SampleReading,
): Omit<SourceDocument, 'id' | 'sourceId' | 'voices' | 'importedAt'> {
  const { format, body, stated, decoding, warnings } = reading
  const publishedAs = published ?? stated.published
  const publishedSpan = publishedAs === undefined ? undefined : spanOf(publishedAs)
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
    published: publishedAs,
    ...(publishedSpan === undefined ? {} : { publishedSpan }),
    address: stated.address,
    warnings,
    reading: readState ?? 'unread',
  }
}

function stated({
  statement,
  kind,
  credibility,
  happened,
  judgings,
}: Fields<SamplePlan['claims'][number]>): Omit<Claim, 'id' | 'number' | 'statedAt'> {
  return {
    ...{ statement, kind, credibility },
    ...(happened === undefined ? {} : { happened }),
    ...(judgings === undefined ? {} : { judgings }),
  }
}

function anchorOf(
  { quote, occurrence }: Fields<SamplePlan['highlights'][number]>,
  text: string,
): TextHighlight['anchor'] {
  let start = text.indexOf(quote)
  for (let nth = 1; nth < occurrence && start >= 0; nth++) start = text.indexOf(quote, start + 1)
  believe(start >= 0, `the sample says “${quote}”`)
  const anchor = anchorAt(text, { start, end: start + quote.length })
  believe(anchor.quote === quote, `“${quote}” is made of whole characters`)
  return anchor
}

function evidenceOf(
  plan: SamplePlan,
  { claims, highlights, sources, at, newId }: Mint & EvidenceEnds,
): Keyed<Evidence> {
  return new Map(
    plan.claims.flatMap(({ key, evidence }) =>
      evidence.map(({ highlight, origin, ...bearing }): [string, Evidence] => {
        const ends = { claimId: theOne(claims, key).id, highlightId: theOne(highlights, highlight).id }
        const traced = origin === undefined ? {} : { originId: theOne(sources, origin).id }
        return [`${key}/${highlight}`, { id: newId(), ...ends, ...bearing, ...traced, citedAt: at }]
      }),
    ),
  )
}

type EvidenceEnds = {
  readonly claims: Keyed<Claim>
  readonly highlights: Keyed<TextHighlight>
  readonly sources: Keyed<Source>
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
