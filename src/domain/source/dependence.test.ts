import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { dependenceOf, type DependenceNode } from '#domain/source/dependence'
import type { Source } from '#domain/source/source'

/** `b<a` is: b copies from a. */
function drawn(...links: readonly string[]): readonly string[] {
  const names = [...new Set(links.flatMap((link) => link.split('<')))].sort()
  const sources = names.map((name): Source => ({
    id: asId(name),
    name,
    kind: 'outlet',
    gradings: [],
    descriptor: '',
    copiesFrom: links.filter((link) => link.startsWith(`${name}<`)).map((link) => asId(link.slice(2))),
  }))
  return dependenceOf(sources).map(
    ({ root, circle }) => `${said(root)} ${circle.map(({ name }) => name).join('')}`,
  )
}

function said({ source, isDrawnAbove, copiers }: DependenceNode): string {
  const below = copiers.length === 0 ? '' : `(${copiers.map(said).join(' ')})`
  return `${source.name}${isDrawnAbove ? '^' : ''}${below}`
}

describe('the tree of who copies from whom', () => {
  it.each([
    ['a source alone is not drawn', ['a'], []],
    ['copiers hang below the root', ['b<a', 'c<a', 'd<b'], ['a(b(d) c) ']],
    ['what has two roots stands below both', ['c<a', 'c<b'], ['a(c) ', 'b(c) ']],
    ['what is reached twice is drawn once', ['b<a', 'c<a', 'd<b', 'd<c'], ['a(b(d) c(d^)) ']],
    ['a circle ends and is told', ['a<b', 'b<a', 'c<a'], ['a(b(a^) c) ab']],
    ['a source that copies itself', ['a<a'], ['a(a^) ']],
    ['a link to what is gone hangs nowhere', ['a<z'], ['z(a) ']],
  ])('%s', (_, links, trees) => {
    expect(drawn(...links)).toEqual(trees)
  })

  it('keeps what was retracted, and ends a chain of ten thousand echoes', () => {
    const chain = Array.from({ length: 10_000 }, (_, at): Source => ({
      ...{ id: asId(`s${at}`), name: `s${at}`, kind: 'outlet', gradings: [], descriptor: '' },
      copiesFrom: at === 0 ? [] : [asId(`s${at - 1}`)],
      ...(at === 0 ? { retracted: { reason: 'forged', at: '' } } : {}),
    }))
    const [tree, ...others] = dependenceOf(chain)
    expect(others).toEqual([])
    expect(tree?.root.source.name).toBe('s0')
    expect(JSON.stringify(tree).match(/isDrawnAbove/g)).toHaveLength(101)
  })
})
