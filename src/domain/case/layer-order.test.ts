import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { middleSteps, type Layers, type Middles } from '#domain/case/layer-order'
import { allSteps } from '#domain/steps'

const gap = 10

/** Layers of "a b" and "c d", tied as "a-d b-c"; each thing is 20 high. */
function drawn(layers: readonly string[], ties: string): Layers {
  return {
    layers: layers.map((layer) => layer.split(' ').map((id) => ({ id, height: 20 }))),
    ties: ties.split(' ').map((tie) => {
      const [from = '', to = ''] = tie.split('-')
      return { from, to }
    }),
    gap,
  }
}

function middlesOf(layers: Layers): Middles {
  return allSteps(middleSteps(layers))
}

/** Each layer from the top. */
function fromTop({ layers }: Layers, middles: Middles): readonly string[] {
  return layers.map((layer) =>
    layer
      .map(({ id }) => id)
      .toSorted((a, b) => heightOf(middles, a) - heightOf(middles, b))
      .join(' '),
  )
}

function heightOf(middles: Middles, id: string): number {
  return middles.get(id) ?? Number.NaN
}

/** How many ties between neighbouring layers cross. */
function crossings({ layers, ties }: Layers, places: Middles): number {
  const layerOf = new Map(layers.flatMap((layer, at) => layer.map(({ id }) => [id, at])))
  return ties.reduce((sum, one, at) => {
    const crossing = ties.slice(at + 1).filter((other) => {
      const isBeside = layerOf.get(one.from) === layerOf.get(other.from)
      const [from, to] = [one.from, one.to].map((id) => heightOf(places, id))
      const [alsoFrom, alsoTo] = [other.from, other.to].map((id) => heightOf(places, id))
      return isBeside && ((from ?? 0) - (alsoFrom ?? 0)) * ((to ?? 0) - (alsoTo ?? 0)) < 0
    })
    return sum + crossing.length
  }, 0)
}

describe('things in layers', () => {
  it.each<[string, Layers, readonly string[]]>([
    ['stay as they are where nothing crosses', drawn(['a b', 'c d'], 'a-c b-d'), ['a b', 'c d']],
    ['are put so that nothing crosses', drawn(['a b', 'c d'], 'a-d b-c'), ['a b', 'd c']],
    ['are put so over three layers', drawn(['a b', 'c d', 'e f'], 'a-d b-c d-f c-e'), ['a b', 'd c', 'f e']],
    ['leave what is tied to nothing where it is', drawn(['a b', 'c x d'], 'a-d b-c'), ['a b', 'd x c']],
    ['pass a layer between others', drawn(['a b', 'c', 'd e'], 'a-c c-d b-e'), ['a b', 'c', 'd e']],
    ['know no ties to what is not there', drawn(['a b', 'c d'], 'a-z z-c'), ['a b', 'c d']],
    ['know no ties back or within a layer', drawn(['a b', 'c d'], 'd-a c-b a-b'), ['a b', 'c d']],
  ])('%s', (_, layers, expected) => {
    expect(fromTop(layers, middlesOf(layers))).toEqual(expected)
  })

  it('stand level with what they alone are tied to, and in the middle of several', () => {
    const middles = middlesOf(drawn(['a', 'b c d', 'e f'], 'a-b a-c a-d b-e d-f'))
    expect(heightOf(middles, 'a')).toBeCloseTo(heightOf(middles, 'c'))
    expect(heightOf(middles, 'e')).toBeCloseTo(heightOf(middles, 'b'))
    expect(heightOf(middles, 'f')).toBeCloseTo(heightOf(middles, 'd'))
  })

  it('are nothing where there are none', () => {
    expect(middlesOf({ layers: [[], []], ties: [], gap }).size).toBe(0)
  })
})

describe('whatever is tied to what', () => {
  const names = ['a', 'b', 'c'].map((layer) => Array.from({ length: 6 }, (_, at) => `${layer}${at}`))
  const thing = (layer: number) => fc.constantFrom(...(names[layer] ?? []))
  const height = fc.integer({ min: 1, max: 90 })
  const layers = fc
    .record({
      heights: fc.array(height, { minLength: 18, maxLength: 18 }),
      near: fc.array(fc.tuple(thing(0), thing(1)), { maxLength: 14 }),
      far: fc.array(fc.tuple(thing(1), thing(2)), { maxLength: 14 }),
    })
    .map(({ heights, near, far }): Layers => ({
      layers: names.map((layer, row) => layer.map((id, at) => ({ id, height: heights[6 * row + at] ?? 1 }))),
      ties: [...near, ...far].map(([from, to]) => ({ from, to })),
      gap,
    }))

  it('none covers another of its layer', () => {
    fc.assert(
      fc.property(layers, (given) => {
        const middles = middlesOf(given)
        for (const layer of given.layers) {
          const inOrder = layer.toSorted((a, b) => heightOf(middles, a.id) - heightOf(middles, b.id))
          for (const [at, below] of inOrder.slice(1).entries()) {
            const above = inOrder[at]
            if (above === undefined) continue
            const least = (above.height + below.height) / 2 + gap
            expect(heightOf(middles, below.id) - heightOf(middles, above.id)).toBeGreaterThan(least - 0.001)
          }
        }
      }),
    )
  })

  it('no more ties cross than before', () => {
    fc.assert(
      fc.property(layers, (given) => {
        const asGiven = new Map(given.layers.flatMap((layer) => layer.map(({ id }, at) => [id, at])))
        expect(crossings(given, middlesOf(given))).toBeLessThanOrEqual(crossings(given, asGiven))
      }),
    )
  })
})
