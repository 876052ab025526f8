import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import type { BlockNode } from '#domain/assessment/assessment'
import type { Claim } from '#domain/claim/claim'
import { asId } from '#domain/id'
import {
  cardFinder,
  evidenceGroups,
  filterGroups,
  looseCards,
  usesOf,
  type FoundPassage,
  type WeighedClaim,
} from '#renderer/features/assessment/evidence-cards'
import { languageChoices } from '#renderer/ui/languages'
import {
  sayRefusal,
  sayRemark,
  sayScaleChange,
  sayStanding,
  sayUses,
  sayVerified,
} from '#renderer/features/assessment/wording'

const at = '2026-01-01T00:00:00Z'

function claim(number: number, statement: string): Claim {
  return { id: asId(`c${number}`), number, statement, kind: 'fact', credibility: 2, statedAt: at }
}

function passage(id: string, quote: string): FoundPassage {
  return {
    highlight: {
      id: asId(id),
      documentId: asId('d1'),
      anchor: { start: 0, end: quote.length, quote, prefix: '', suffix: '' },
      colour: 'teal',
      note: '',
      markedAt: at,
    },
    document: bareDocument('d1', { title: 'Harbour log', language: 'de', importedAt: at, reading: 'read' }),
    source: undefined,
  }
}

function weighed(of: Claim, ...passages: readonly FoundPassage[]): WeighedClaim {
  return {
    claim: of,
    evidence: passages.map((one) => ({
      ...one,
      evidence: {
        id: asId(`${of.id}-${one.highlight.id}`),
        claimId: of.id,
        highlightId: one.highlight.id,
        stance: 'disputes',
        citedAt: at,
      },
    })),
  }
}

const log = passage('h1', '860 trucks')
const post = passage('h2', '800 since spring')
const groups = evidenceGroups(
  [
    weighed(claim(1, 'Trucks crossed'), log, post),
    weighed(claim(2, 'Nobody came')),
    weighed(claim(3, 'It was spring'), post),
  ],
  [],
)

describe('the evidence drawer', () => {
  it('groups passages under their claims, and claims without any come last', () => {
    expect(
      groups.map((group) => group.cards.map(({ claimLabel, quote }) => `${claimLabel ?? ''} ${quote}`)),
    ).toEqual([['C-001 860 trucks', 'C-001 800 since spring'], ['C-003 800 since spring'], []])
    expect(groups.map((group) => group.claim.number)).toEqual([1, 3, 2])
  })

  it('says how each side of a claim is borne out', () => {
    expect(groups[0]?.sides.disputes).toEqual({ documents: 1, origins: 0, unknown: 2 })
    expect(groups[0]?.sides.supports.documents).toBe(0)
  })

  it('grades a passage nobody stands behind as F, which is cannot be judged', () => {
    expect(groups[0]?.cards[0]).toMatchObject({
      reliability: 'F',
      credibility: 2,
      stance: 'disputes',
      language: 'de',
    })
  })

  it.each([
    ['', ['C-001:2', 'C-003:1', ':0']],
    ['860', ['C-001:1']],
    ['c-003', ['C-003:1']],
    ['CROSSED', ['C-001:2']],
    ['crossed 800', ['C-001:1']],
    ['nowhere', []],
  ])('filtered by %j shows %j', (filter, shown) => {
    const found = filterGroups(groups, filter)
    expect(found.map(({ cards }) => `${cards[0]?.claimLabel ?? ''}:${cards.length}`)).toEqual(shown)
  })

  it('finds a passage under its first claim, a loose one without a claim, a removed one not at all', () => {
    const find = cardFinder(groups, [passage('h9', 'loose'), log])
    expect(find(asId('h2'))?.claimLabel).toBe('C-001')
    expect(find(asId('h9'))).toMatchObject({ quote: 'loose', claimLabel: undefined, credibility: undefined })
    expect(looseCards([passage('h9', 'loose')])).toEqual([find(asId('h9'))])
    expect(find(asId('gone'))).toBeUndefined()
  })

  it('counts quotations and citations of a passage together', () => {
    const attrs = { highlightId: asId<'highlight'>('h1'), evidenceId: undefined }
    const blocks: readonly BlockNode[] = [
      {
        type: 'paragraph',
        content: [
          { type: 'citation', attrs },
          { type: 'quotation', attrs: { ...attrs, words: 'w' } },
        ],
      },
    ]
    expect(usesOf(blocks)).toEqual(new Map([['h1', 2]]))
  })
})

describe('the words of the room', () => {
  it.each([
    [sayVerified(0, 0), 'No quotations yet'],
    [sayVerified(2, 2), 'Every quotation matches its passage'],
    [sayVerified(1, 2), '1 of 2 quotations match their passages'],
    [sayUses(0), 'unused'],
    [sayUses(3), 'used 3×'],
    [sayStanding({ kind: 'saved', at: undefined }, 1), 'Saved · 1 word'],
    [sayStanding({ kind: 'frozen', reason: 'disk-full' }, 1200), 'Not saved · 1,200 words'],
    [sayRemark({ kind: 'without-citation', paths: [[0]] }), '1 paragraph carries no citation'],
    [sayRemark({ kind: 'without-citation', paths: [[0], [1]] }), '2 paragraphs carry no citation'],
    [
      sayRemark({ kind: 'other-scale', path: [0], term: 'remote chance', scale: 'phia' }),
      '“remote chance” is a term of PHIA, not of this assessment’s scale',
    ],
  ])('%s', (said, words) => {
    expect(said).toBe(words)
  })

  it('never promises to convert a scale', () => {
    expect(sayScaleChange(2, 'icd-203', 'phia')).toContain('none is converted')
  })

  it('says nothing where nothing went wrong, and what is safe where something did', () => {
    expect(sayRefusal('nothing-to-do')).toBeUndefined()
    expect(sayRefusal('disk-full')).toContain('safe')
  })
})

describe('the languages offered', () => {
  it.each([
    ['de', 'German'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['not a tag', 'not a tag'],
  ])('include %j, the one in use', (tag, label) => {
    expect(languageChoices(tag).find(({ value }) => value === tag)?.label).toBe(label)
  })
})
