import { describe, expect, it } from 'vitest'
import type { BlockNode, InlineNode } from '#domain/assessment/assessment'
import { remarksOn } from '#domain/assessment/remarks'
import { likelihoodTerms, type LikelihoodScale } from '#domain/assessment/scales'
import { asId } from '#domain/id'

const cite: InlineNode = { type: 'citation', attrs: { highlightId: asId('h1'), evidenceId: undefined } }
const likely: InlineNode = { type: 'likelihood', attrs: { scale: 'icd-203', term: 'likely' } }
const moderate: InlineNode = { type: 'confidence', attrs: { level: 'moderate' } }

/** A line from words and nodes; words stand for themselves. */
function line(...parts: readonly (string | InlineNode)[]): BlockNode {
  return {
    type: 'paragraph',
    content: parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
  }
}

function quoting(words: string): InlineNode {
  return { type: 'quotation', attrs: { highlightId: asId('h1'), evidenceId: undefined, words } }
}

function remarks(blocks: readonly BlockNode[], scale: LikelihoodScale = 'icd-203') {
  return remarksOn(
    { blocks, scale },
    (id) => (id === 'h1' ? 'left at dawn' : undefined),
    (id) => id === 'e1',
  )
}

describe('a likelihood and a confidence', () => {
  it.each([
    ['in one sentence', line('It is ', likely, ' that it left (', moderate, ').', cite), 1],
    ['in two sentences', line('It is ', likely, ' that it left. We hold this with ', moderate, '.', cite), 0],
    [
      'in two sentences, the second begun by the pick',
      line('It is ', likely, '. ', moderate, ' is ours.', cite),
      0,
    ],
    ['in one sentence, both typed', line('It is very likely (high confidence).', cite), 1],
    ['in one sentence, one typed', line('With low confidence it is ', likely, '.', cite), 1],
    ['with a likelihood that is only quoted', line(quoting('left at dawn'), ' says it, ', moderate, '.'), 0],
    [
      'across a line break without a full stop',
      line('It is ', likely, { type: 'hardBreak' }, moderate, cite),
      1,
    ],
    ['apart, with a decimal between', line('It is ', likely, ' that 1.5 tons left. ', moderate, cite), 0],
  ])('%s', (_, block, count) => {
    const mixed = remarks([block]).filter(({ kind }) => kind === 'likelihood-with-confidence')
    expect(mixed).toHaveLength(count)
  })

  it('names the sentence as it reads', () => {
    expect(remarks([line('First. It is ', likely, ', ', cite, ' ', moderate, '.')])).toEqual([
      {
        kind: 'likelihood-with-confidence',
        path: [0],
        sentence: 'It is likely, […] moderate confidence.',
      },
    ])
  })
})

describe('a term of the other scale', () => {
  const phia: InlineNode = { type: 'likelihood', attrs: { scale: 'phia', term: 'unlikely' } }

  it('is remarked on when picked, even where both scales have the word', () => {
    expect(remarks([line('It is ', phia, cite)])).toEqual([
      { kind: 'other-scale', path: [0, 1], term: 'unlikely', scale: 'phia' },
    ])
    expect(remarks([line('It is ', phia, cite)], 'phia')).toEqual([])
  })

  it.each([
    ['A Realistic possibility', 'icd-203', ['realistic possibility']],
    ['A realistic possibility', 'phia', []],
    ['very likely', 'phia', ['very likely']],
    ['unlikely', 'phia', []],
    ['unlikely', 'icd-203', []],
  ] as const)('typed as %j on %s gives %j', (words, scale, terms) => {
    const found = remarks([line(words, cite)], scale)
    expect(found.map((remark) => (remark.kind === 'other-scale' ? remark.term : remark.kind))).toEqual(terms)
  })
})

describe('mentions', () => {
  const gone: InlineNode = { type: 'citation', attrs: { highlightId: asId('h9'), evidenceId: undefined } }

  it('that hold are not remarked on', () => {
    expect(remarks([line('It ', quoting('left at dawn'), cite)])).toEqual([])
  })

  it.each([
    ['is there', 'e1', []],
    ['was withdrawn', 'e2', ['evidence-withdrawn']],
  ])('whose evidence %s', (_, evidenceId, kinds) => {
    const attrs = { highlightId: asId<'highlight'>('h1'), evidenceId: asId<'evidence'>(evidenceId) }
    expect(remarks([line({ type: 'citation', attrs })]).map(({ kind }) => kind)).toEqual(kinds)
    const lost = { ...attrs, highlightId: asId<'highlight'>('h9') }
    expect(remarks([line({ type: 'citation', attrs: lost })]).map(({ kind }) => kind)).toEqual([
      'passage-gone',
    ])
  })

  it('whose words differ or whose passage is gone are, in reading order', () => {
    expect(remarks([line('a'), line(gone), line(quoting('left at noon'))])).toEqual([
      { kind: 'passage-gone', path: [1, 0], highlightId: 'h9', mention: 'citation' },
      { kind: 'words-differ', path: [2, 0], highlightId: 'h1' },
      { kind: 'without-citation', paths: [[0]] },
    ])
  })
})

describe('paragraphs without a citation', () => {
  it('are counted in lists and quotes, not as headings, tables, code or blanks', () => {
    const said = line('Said.')
    expect(
      remarks([
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Basis' }] },
        line('  '),
        said,
        line('— — —'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [said, line(cite)] }] },
        { type: 'blockquote', content: [said] },
        { type: 'codeBlock', content: [{ type: 'text', text: 'remote chance' }] },
        { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [said] }] }] },
      ]),
    ).toEqual([{ kind: 'without-citation', paths: [[2], [4, 0, 0], [5, 0]] }])
  })
})

describe('the scales', () => {
  it('are those of ICD 203 and the PHIA yardstick, seven terms each', () => {
    expect(likelihoodTerms['icd-203'].map(({ term, band }) => `${term} ${band}`)).toEqual([
      'almost no chance 01–05 %',
      'very unlikely 05–20 %',
      'unlikely 20–45 %',
      'roughly even chance 45–55 %',
      'likely 55–80 %',
      'very likely 80–95 %',
      'almost certain 95–99 %',
    ])
    expect(likelihoodTerms.phia.map(({ term, band }) => `${term} ${band}`)).toEqual([
      'remote chance >0 – ≈5 %',
      'highly unlikely ≈10 – ≈20 %',
      'unlikely ≈25 – ≈35 %',
      'realistic possibility ≈40 – <50 %',
      'likely or probable ≈55 – ≈75 %',
      'highly likely ≈80 – ≈90 %',
      'almost certain ≈95 – <100 %',
    ])
  })
})
