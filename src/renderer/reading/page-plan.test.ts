import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { describe, expect, it } from 'vitest'
import {
  pageAtHeight,
  pagesNear,
  percentOf,
  planPages,
  stepZoom,
  zoomByKey,
} from '#renderer/reading/page-plan'

const pages = Array.from({ length: 2000 }, (_, at) => ({
  start: at,
  end: at + 1,
  label: String(at + 1),
  width: 600,
  height: 800,
}))
const window = { width: 932, height: 832 }

describe('planPages', () => {
  it.each([
    ['width', 1.5],
    ['page', 1],
    [0.75, 1],
  ] as const)('shows pages at %s', (zoom, scale) => {
    expect(planPages(pages, zoom, window).scale).toBe(scale)
  })

  it('draws only pages near the window', () => {
    const plan = planPages(pages, 'page', window)
    expect(pageAtHeight(plan, plan.tops[1000] ?? 0)).toBe(1000)
    expect(pagesNear(plan, { top: plan.tops[1000] ?? 0, height: 832 })).toEqual([999, 1000, 1001])
  })

  it.each([
    ['+', false, 1.1],
    ['-', false, 0.9],
    ['0', false, 'width'],
    ['F', false, 'page'],
    ['+', true, undefined],
    ['x', false, undefined],
  ])('%s, with Ctrl %s, asks for %s', (...[key, ctrlKey, expected]) => {
    const plan = planPages(pages, 1, window)
    expect(zoomByKey(firstKeyring, pressed(key, { ctrlKey }), plan)).toBe(expected)
  })

  it('zooms step by step', () => {
    const plan = planPages(pages, 1, window)
    expect([percentOf(plan), stepZoom(plan, 1), stepZoom(plan, -1)]).toEqual([100, 1.1, 0.9])
  })
})
