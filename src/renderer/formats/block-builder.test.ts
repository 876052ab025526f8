import { describe, expect, it } from 'vitest'
import { BlockBuilder } from '#renderer/formats/block-builder'

const paragraph = { kind: 'paragraph' } as const
const item = { kind: 'list-item', depth: 0, marker: '•' } as const

function built(build: (builder: BlockBuilder) => void) {
  const builder = new BlockBuilder()
  build(builder)
  return builder.finish()
}

describe('a body grows', () => {
  it('with an empty line between blocks, and none inside a list', () => {
    const { text } = built((builder) => {
      for (const shape of [paragraph, item, item, paragraph]) {
        builder.begin(shape)
        builder.write('x')
      }
    })
    expect(text).toBe('x\n\nx\nx\n\nx')
  })

  it('without blocks that hold no visible character', () => {
    const body = built((builder) => {
      builder.begin(paragraph)
      builder.openInline({ kind: 'strong' })
      builder.write(' \n ')
      builder.closeInline('strong')
      builder.begin(paragraph)
      builder.write('x')
    })
    expect(body).toEqual({ text: 'x', blocks: [{ kind: 'paragraph', start: 0, end: 1 }], inlines: [] })
  })

  it('with blank space as a browser shows it', () => {
    const { text } = built((builder) => {
      builder.begin(paragraph)
      for (const words of ['\n a', ' ', ' b\t', '\n', 'c ']) builder.writeCollapsed(words)
      builder.breakLine('\n')
      builder.writeCollapsed('  d  ')
    })
    expect(text).toBe('a b c\nd')
  })

  it('with inlines around words only, and never beyond their block', () => {
    const { text, inlines } = built((builder) => {
      builder.begin(paragraph)
      builder.writeCollapsed('a')
      builder.openInline({ kind: 'strong' })
      builder.writeCollapsed(' b ')
      builder.begin(paragraph)
      builder.writeCollapsed('c')
      builder.closeInline('strong')
      builder.writeCollapsed('d')
    })
    expect(inlines.map(({ start, end }) => text.slice(start, end))).toEqual(['b', 'c'])
  })

  it('with words outside of any block in a paragraph, and their inlines around it', () => {
    const { text, blocks, inlines } = built((builder) => {
      builder.begin(paragraph)
      builder.openInline({ kind: 'link', address: 'https://a.test' })
      builder.write('a')
      builder.end()
      builder.write('\t')
      builder.write('b')
      builder.begin(paragraph)
      builder.write('c')
    })
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c'])
    expect(inlines.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c'])
  })

  it('with figures after the block they stood in', () => {
    const { text } = built((builder) => {
      builder.figure('first')
      builder.begin(paragraph)
      builder.write('a')
      builder.figure(' in  between ')
      builder.write('b')
      builder.figure(' ')
    })
    expect(text).toBe('first\n\nab\n\nin between')
  })

  it('closes what was never opened without harm', () => {
    expect(built((builder) => builder.closeInline('link'))).toEqual({ text: '', blocks: [], inlines: [] })
  })
})
