import { getSchema } from '@tiptap/core'
import { Slice, type Node as EditorNode } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#domain/assessment/assessment'
import { deepestNesting } from '#domain/assessment/node-json'
import { mentionsIn } from '#domain/assessment/mentions'
import { readBlocks } from '#domain/assessment/read-blocks'
import { blocksOf, documentOf } from '#renderer/writing/blocks-of'
import { boundedNumber, deepestPaste, flattenDeep, weigh } from '#renderer/writing/bounds'
import { cleanPaste } from '#renderer/writing/clean-paste'
import { moveBlock } from '#renderer/writing/move-block'
import { replaceBlocks } from '#renderer/writing/replace-blocks'
import { positionOf } from '#renderer/writing/reveal-path'
import type { Overlay, Shared, Surroundings, ToolbarAccess } from '#renderer/writing/surroundings'
import { makeWatchable } from '#renderer/writing/watched'
import { writingExtensions } from '#renderer/writing/writing-schema'

const surroundings: Surroundings = {
  lookUp: () => undefined,
  suggest: () => [],
  scale: 'icd-203',
  onOpenPassage: () => undefined,
}
const shared: Shared = {
  surroundings: makeWatchable(surroundings),
  overlay: makeWatchable<Overlay>({ kind: 'none' }),
  toolbar: makeWatchable<ToolbarAccess>({ focus: () => undefined }),
}
const schema = getSchema(writingExtensions(shared))

function read(value: unknown): readonly BlockNode[] {
  const result = readBlocks(value)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

function paragraph(...content: readonly unknown[]) {
  return { type: 'paragraph', content }
}

function text(words: string) {
  return { type: 'text', text: words }
}

function quotation(highlightId: string, words: string) {
  return { type: 'quotation', attrs: { highlightId, evidenceId: undefined, words } }
}

function docOf(...nodes: readonly unknown[]): EditorNode {
  return documentOf(schema, read(nodes))
}

function stateWith(doc: EditorNode, at: number): EditorState {
  const state = EditorState.create({ doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, at)))
}

const everything = [
  { type: 'heading', attrs: { level: 2 }, content: [text('Basis')] },
  paragraph(
    text('a '),
    {
      type: 'text',
      text: 'b',
      marks: [{ type: 'link', attrs: { href: 'https://x.test/' } }, { type: 'bold' }],
    },
    quotation('h1', '860'),
    { type: 'citation', attrs: { highlightId: 'h2', evidenceId: 'e2' } },
    { type: 'hardBreak' },
    { type: 'likelihood', attrs: { scale: 'phia', term: 'unlikely' } },
    { type: 'confidence', attrs: { level: 'high' } },
  ),
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
  {
    type: 'orderedList',
    attrs: { start: 2 },
    content: [{ type: 'listItem', content: [paragraph(text('two'))] }],
  },
  { type: 'blockquote', content: [paragraph(text('said'), quotation('h3', '41'))] },
  { type: 'codeBlock', content: [text('x = 1')] },
  { type: 'horizontalRule' },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          {
            type: 'tableHeader',
            attrs: { colspan: 1, rowspan: 1 },
            content: [paragraph(quotation('h4', 'cell'))],
          },
        ],
      },
    ],
  },
]

describe('the schema of the text', () => {
  it('gives back every kind of block as the domain has it', () => {
    const doc = docOf(...everything)
    doc.check()
    expect(blocksOf(doc)).toEqual(read(everything))
    expect(blocksOf(doc)).toEqual(everything)
  })

  it('knows nothing that the domain does not', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(
      [
        ...[
          'doc',
          'text',
          'paragraph',
          'heading',
          'bulletList',
          'orderedList',
          'listItem',
          'blockquote',
          'codeBlock',
        ],
        ...['horizontalRule', 'hardBreak', 'table', 'tableRow', 'tableCell', 'tableHeader'],
        ...['quotation', 'citation', 'likelihood', 'confidence'],
      ].toSorted(),
    )
    expect(Object.keys(schema.marks).toSorted()).toEqual([
      'bold',
      'code',
      'italic',
      'link',
      'strike',
      'underline',
    ])
  })

  it('keeps untouched blocks the same values', () => {
    const doc = docOf(paragraph(text('one')), paragraph(text('two')))
    const before = blocksOf(doc)
    const after = blocksOf(stateWith(doc, 1).tr.insertText('x', 1).doc)
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(before[1])
  })

  it('opens an empty assessment as a paragraph to write in', () => {
    expect(documentOf(schema, []).childCount).toBe(1)
  })

  it('finds the node of every path the domain gives', () => {
    const doc = docOf(...everything)
    for (const { path, node } of mentionsIn(blocksOf(doc))) {
      const position = positionOf(doc, path)
      expect(position === undefined ? undefined : doc.nodeAt(position)?.attrs['highlightId']).toBe(
        node.attrs.highlightId,
      )
    }
    expect(positionOf(doc, [99])).toBeUndefined()
    expect(positionOf(doc, [0, 0, 0])).toBeUndefined()
  })
})

describe('a change from elsewhere', () => {
  it.each([
    ['a word added before', ['one', 'two'], ['one more', 'two']],
    ['a block added', ['one', 'two'], ['one', 'new', 'two']],
    ['a block removed', ['one', 'gone', 'two'], ['one', 'two']],
    ['a repeated word removed', ['ha ha ha'], ['ha ha']],
    ['a repeated block added', ['a', 'a'], ['a', 'a', 'a']],
    ['all replaced', ['one'], ['x', 'y', 'z']],
  ])('brings in %s', (_, before, after) => {
    const start = docOf(...before.map((words) => paragraph(text(words))))
    const next = docOf(...after.map((words) => paragraph(text(words))))
    const tr = replaceBlocks(EditorState.create({ doc: start }), next)
    expect(tr?.doc.eq(next)).toBe(true)
  })

  it('is none where nothing differs', () => {
    const doc = docOf(...everything)
    expect(replaceBlocks(EditorState.create({ doc }), docOf(...everything))).toBeUndefined()
  })

  it('leaves the caret in the words it stood in', () => {
    const state = stateWith(docOf(paragraph(text('one')), paragraph(text('two'))), 8)
    const tr = replaceBlocks(state, docOf(paragraph(text('one and more')), paragraph(text('two'))))
    expect(tr?.selection.$from.parent.textContent).toBe('two')
    expect(tr?.selection.$from.parentOffset).toBe(2)
  })
})

describe('moving a block', () => {
  const doc = docOf(paragraph(text('a')), paragraph(text('b')), {
    type: 'bulletList',
    content: ['x', 'y'].map((words) => ({ type: 'listItem', content: [paragraph(text(words))] })),
  })

  it.each([
    ['down', 2, 1, 'b|a|xy'],
    ['up', 5, -1, 'b|a|xy'],
    ['nowhere from the top', 2, -1, undefined],
    ['within its list', 10, 1, 'a|b|yx'],
    ['not out of its list', 10, -1, undefined],
  ] as const)('goes %s', (...[, at, by, expected]) => {
    const tr = moveBlock(stateWith(doc, at), by)
    expect(tr?.doc.children.map((node) => node.textContent).join('|')).toBe(expected)
    if (tr !== undefined)
      expect(tr.selection.$from.parent.textContent).toBe(doc.resolve(at).parent.textContent)
  })

  it('keeps a quotation selected', () => {
    const quoted = docOf(paragraph(quotation('h1', 'w')), paragraph(text('b')))
    const state = EditorState.create({ doc: quoted, selection: NodeSelection.create(quoted, 1) })
    const selection = moveBlock(state, 1)?.selection
    expect(selection instanceof NodeSelection && selection.node.type.name).toBe('quotation')
  })
})

describe('what is pasted', () => {
  function pasted(...nodes: readonly unknown[]): Slice {
    return new Slice(schema.nodeFromJSON({ type: 'doc', content: nodes }).content, 0, 0)
  }
  const lookUp: Surroundings['lookUp'] = (id) =>
    id === 'h1'
      ? {
          highlightId: id,
          evidenceId: undefined,
          quote: 'w',
          documentTitle: 'd',
          claimLabel: undefined,
          statement: undefined,
          reliability: 'F',
          credibility: undefined,
          colour: 'amber',
          language: 'en',
        }
      : undefined

  it('keeps quotations of this case and loosens the others', () => {
    const citation = { type: 'citation', attrs: { highlightId: 'h9' } }
    const slice = cleanPaste(
      pasted(paragraph(quotation('h1', 'w'), quotation('h9', 'forged'), citation)),
      lookUp,
    )
    expect(slice.content.firstChild?.children.map((node) => node.type.name)).toEqual(['quotation', 'text'])
    expect(slice.content.firstChild?.textContent).toContain('“forged”')
  })

  it('does not take attributes from the clipboard at their word', () => {
    const row = (attrs: object) => ({
      type: 'tableRow',
      content: [{ type: 'tableCell', attrs, content: [{ type: 'paragraph' }] }],
    })
    const slice = cleanPaste(
      pasted(
        { type: 'heading', attrs: { level: { a: 1 } } },
        { type: 'table', content: [row({ colspan: 1e9, rowspan: '2' })] },
      ),
      lookUp,
    )
    expect(slice.content.firstChild?.attrs['level']).toBe(1)
    expect(slice.content.lastChild?.firstChild?.firstChild?.attrs).toMatchObject({ colspan: 1, rowspan: 1 })
  })

  it('drops tables without cells, and stays no more open than what is left', () => {
    const bare = pasted({ type: 'table', content: [{ type: 'tableRow' }] })
    const slice = cleanPaste(new Slice(bare.content, 2, 2), lookUp)
    expect([slice.size, slice.openStart, slice.openEnd]).toEqual([0, 0, 0])
  })

  it('comes as lines where it nests deeper than anybody writes', () => {
    const deep = (levels: number): unknown =>
      levels === 0 ? paragraph(text('bottom')) : { type: 'blockquote', content: [deep(levels - 1)] }
    const kept = pasted(deep(deepestPaste - 5))
    expect(flattenDeep(kept, schema)).toBe(kept)
    const flat = flattenDeep(pasted(deep(deepestPaste + 5)), schema)
    expect(flat.content.firstChild?.type.name).toBe('paragraph')
    expect(flat.content.firstChild?.textContent).toBe('bottom')
  })
})

describe('bounds', () => {
  it('weighs depth and number of nodes', () => {
    expect(weigh(docOf(paragraph(text('a')), paragraph(text('b'))))).toEqual({ depth: 3, nodes: 5 })
    expect(deepestPaste).toBeLessThan(deepestNesting / 2)
  })

  it.each([
    [2, 2],
    [0, 1],
    [101, 1],
    [1.5, 1],
    ['3', 1],
    [{ a: 1 }, 1],
    [Number.NaN, 1],
  ])('reads %j as %i', (value, read) => {
    expect(boundedNumber(value, 100)).toBe(read)
  })
})
