import type { Assessment, BlockNode, InlineNode } from '#domain/assessment/assessment'
import type { Claim, Credibility, Evidence, Stance } from '#domain/claim/claim'
import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { reportOf, type ReportMaterial } from '#domain/export/report-of'
import type { Report } from '#domain/export/report'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Source } from '#domain/source/source'

/** An invented case for tests of the export: four languages, a table, lists, a doubtful quotation, hostile strings. */
export function sampleMaterial(): ReportMaterial {
  return {
    case: { id: asId('case-1'), name: 'Convoy at Vell', begunAt: '2026-03-01T08:00:00.000Z' },
    assessment: sampleAssessment,
    documents: texts.map(documentOf),
    bodies: new Map(texts.map(({ key, text }) => [`body-${key}`, bodyOf(text)])),
    highlights: marks.map(highlightOf),
    sources,
    claims: [
      claim(1, 'About 860 trucks had crossed by 12 March.', 2),
      claim(2, 'The convoy carries only food and field kitchens.', 4),
      claim(3, 'A further 300 trucks were agreed.', 3),
    ],
    evidence: [
      evidence(1, 'h-crossed', 'supports'),
      evidence(1, 'h-around', 'disputes'),
      evidence(2, 'h-arabic', 'disputes'),
      evidence(2, 'h-ukrainian', 'supports'),
      evidence(3, 'h-crossed', 'context'),
    ],
    writtenAt: '2026-03-14T09:30:00.000Z',
  }
}

/** The report of the invented case. */
export function sampleReport(): Report {
  return reportOf(sampleMaterial())
}

/** Strings that must stay words in every format. */
export const hostile =
  '<script>globalThis.pwned=1</script> [x](javascript:alert(1)) \u0000\u0008\uD800 & "q" ---'

const texts = [
  {
    key: 'ministry',
    language: 'en',
    title: 'Ministry briefing on the relief convoy',
    source: 'ministry',
    text: 'Relief convoy\nThe ministry said that about 860 trucks had already crossed by Thursday, and up to 300 more were agreed; 41 were turned back at the river.\nThe spokesman took no questions 🚚.',
  },
  {
    key: 'herald',
    language: 'en',
    title: 'Herald: <b>Trucks</b> & "workshops"',
    source: 'herald',
    text: 'Since spring around 800 trucks had crossed, our correspondent counted, with some 90 of them workshops on wheels.',
  },
  {
    key: 'wave',
    language: 'ar',
    title: 'بيان الإدارة المحلية',
    source: undefined,
    text: 'قالت الإدارة المحلية إن القافلة تحمل ورشات إصلاح وقطع غيار، وليس طعامًا فقط، وإن 90 شاحنة منها دخلت ليلًا.',
  },
  {
    key: 'visnyk',
    language: 'uk',
    title: 'Вісник Велла, 12 березня',
    source: 'visnyk',
    text: 'За словами водіїв, у кузовах були польові кухні та борошно; ніхто не бачив майстерень.',
  },
]

const marks = [
  { key: 'h-crossed', text: 'ministry', quote: 'about 860 trucks had already crossed by Thursday' },
  { key: 'h-around', text: 'herald', quote: 'around 800 trucks had crossed' },
  { key: 'h-arabic', text: 'wave', quote: 'القافلة تحمل ورشات إصلاح وقطع غيار' },
  { key: 'h-ukrainian', text: 'visnyk', quote: 'у кузовах були польові кухні та борошно' },
  { key: 'h-emoji', text: 'ministry', quote: 'The spokesman took no questions 🚚' },
]

const sources: readonly Source[] = [
  source('ministry', 'Ministry of Transport', 'C'),
  source('herald', 'Vell Herald', 'B'),
  source('visnyk', 'Вісник Велла', 'F'),
]

const sampleBlocks: readonly BlockNode[] = [
  heading(1, 'Key judgements'),
  paragraph(
    words('It is '),
    { type: 'likelihood', attrs: { scale: 'icd-203', term: 'likely' } },
    words(' that between 800 and 860 trucks had crossed by 12 March: the ministry speaks of '),
    quotation('h-crossed', 'about 860 trucks had already crossed by Thursday'),
    words(', the Herald of '),
    quotation('h-around', 'around 800 trucks had crossed'),
    words('.'),
  ),
  paragraph(words('We hold this with '), { type: 'confidence', attrs: { level: 'moderate' } }, words('.')),
  heading(3, 'What the trucks carry'),
  paragraph(
    words('The local administration says '),
    quotation('h-arabic', 'القافلة تحمل ورشات إصلاح وقطع غيار'),
    words(', drivers say '),
    quotation('h-ukrainian', 'у кузовах були польові кухні та борошно'),
    words('. The first figure returns here'),
    citation('h-crossed'),
    words('.'),
  ),
  paragraph(words('One wording was shortened: '), quotation('h-emoji', 'The spokesman took no questions')),
  paragraph(words('One passage is gone: '), quotation('h-gone', 'nobody was stopped'), citation('h-gone')),
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [paragraph(words('41 trucks were turned back.'))] },
      {
        type: 'listItem',
        content: [
          paragraph(words('Two routes are open:')),
          {
            type: 'orderedList',
            attrs: { start: 3 },
            content: [
              { type: 'listItem', content: [paragraph(words('the river road'))] },
              { type: 'listItem', content: [paragraph(words('the northern pass'))] },
            ],
          },
        ],
      },
    ],
  },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Reported by'), cell('tableHeader', 'Crossed')] },
      { type: 'tableRow', content: [cell('tableCell', 'Ministry | spokesman'), cell('tableCell', '860')] },
      { type: 'tableRow', content: [cell('tableCell', 'Herald', { colspan: 2 })] },
    ],
  },
  { type: 'blockquote', content: [paragraph(words('An assumption: both counts use the same crossing.'))] },
  { type: 'codeBlock', content: [words('860 - 41 = 819\n``` # not a fence')] },
  { type: 'horizontalRule' },
  paragraph(
    words('Bold', { type: 'bold' }),
    { type: 'hardBreak' },
    words(hostile),
    words('see the log', link()),
  ),
]

const sampleAssessment: Assessment = {
  id: asId('assessment-1'),
  title: 'How many trucks crossed at Vell',
  blocks: sampleBlocks,
  scale: 'icd-203',
  marking: 'TLP:AMBER+STRICT',
  language: 'en',
  begunAt: '2026-03-13T10:00:00.000Z',
  editedAt: '2026-03-14T09:00:00.000Z',
}

function link(): { readonly type: 'link'; readonly attrs: { readonly href: string } } {
  return { type: 'link', attrs: { href: 'javascript:alert(2)' } }
}

/** A run of text. */
export function words(
  text: string,
  ...marks: NonNullable<Extract<InlineNode, { type: 'text' }>['marks']>
): InlineNode {
  return { type: 'text', text, marks }
}

/** A paragraph of runs. */
export function paragraph(...content: readonly InlineNode[]): BlockNode {
  return { type: 'paragraph', content }
}

/** A heading with plain words. */
export function heading(level: 1 | 2 | 3, text: string): BlockNode {
  return { type: 'heading', attrs: { level }, content: [words(text)] }
}

/** A bound quotation of a passage. */
export function quotation(highlight: string, text: string): InlineNode {
  return { type: 'quotation', attrs: { highlightId: asId(highlight), evidenceId: undefined, words: text } }
}

/** A reference to a passage without its words. */
export function citation(highlight: string): InlineNode {
  return { type: 'citation', attrs: { highlightId: asId(highlight), evidenceId: undefined } }
}

function cell(
  type: 'tableCell' | 'tableHeader',
  text: string,
  attrs: Readonly<Record<string, unknown>> = {},
): Extract<BlockNode, { type: 'table' }>['content'][number]['content'][number] {
  return { type, attrs, content: [paragraph(words(text))] }
}

function bodyOf(text: string): DocumentBody {
  const lines = text.split('\n')
  const starts = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0),
  )
  return {
    text,
    blocks: lines.map((line, index) => {
      const start = starts[index] ?? 0
      return { kind: 'paragraph', start, end: start + line.length }
    }),
    inlines: [],
  }
}

function documentOf(
  { key, language, title, source, text }: (typeof texts)[number],
  index: number,
): SourceDocument {
  return {
    id: asId(`document-${key}`),
    title,
    fileName: `${key}.txt`,
    format: 'text',
    originalHash: `${index + 1}`.repeat(64),
    originalSize: text.length,
    bodyHash: `body-${key}`,
    length: text.length,
    decoding: { encoding: 'utf-8', settledBy: 'valid-utf-8' },
    language,
    author: key === 'herald' ? 'J. Marr' : undefined,
    outlet: undefined,
    published: '2026-03-12',
    address: key === 'herald' ? 'https://herald.example/trucks?x=1&y=<2>' : undefined,
    sourceId: source === undefined ? undefined : asId(`source-${source}`),
    importedAt: '2026-03-13T09:00:00.000Z',
    warnings: [],
    reading: 'read',
  }
}

function highlightOf(mark: (typeof marks)[number]): TextHighlight {
  const text = texts.find(({ key }) => key === mark.text)?.text ?? ''
  const start = text.indexOf(mark.quote)
  const end = start + mark.quote.length
  return {
    id: asId<'highlight'>(mark.key) satisfies HighlightId,
    documentId: asId(`document-${mark.text}`),
    anchor: {
      start,
      end,
      quote: mark.quote,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    colour: 'amber',
    note: '',
    markedAt: '2026-03-13T09:30:00.000Z',
  }
}

function source(key: string, name: string, reliability: Source['gradings'][number]['reliability']): Source {
  const reason = reliability === 'F' ? 'Unknown before this case.' : 'Right on most counts in the past year.'
  return {
    id: asId(`source-${key}`),
    name,
    kind: key === 'ministry' ? 'agency' : 'outlet',
    gradings: [{ reliability, reason, gradedAt: '2026-03-13T09:00:00.000Z' }],
    descriptor:
      key === 'ministry' ? 'Speaks for one side; sees the crossing lists; has a motive to count high.' : '',
  }
}

function claim(number: number, statement: string, credibility: Credibility): Claim {
  return {
    id: asId(`claim-${number}`),
    number,
    statement,
    kind: 'fact',
    credibility,
    statedAt: '2026-03-13T09:40:00.000Z',
  }
}

function evidence(number: number, highlight: string, stance: Stance): Evidence {
  return {
    id: asId(`evidence-${number}-${highlight}`),
    claimId: asId(`claim-${number}`),
    highlightId: asId(highlight),
    stance,
    citedAt: '2026-03-13T09:45:00.000Z',
  }
}
