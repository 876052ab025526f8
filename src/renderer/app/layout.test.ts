import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import {
  activeView,
  closeTab,
  closeViews,
  firstLayout,
  goBack,
  goForward,
  lastRead,
  leave,
  moveAcross,
  openView,
  panesOf,
  reopenTab,
  resized,
  sizesOf,
  shownSides,
  showTab,
  viewKey,
  type Layout,
  type View,
} from '#renderer/app/layout'

const paper = (id: string): View => ({ kind: 'document', documentId: asId(id) })
const report: View = { kind: 'assessment', assessmentId: asId('a') }

/** Writes a layout as one line: main tabs | tabs beside, the shown one in brackets. */
function drawn(layout: Layout): string {
  const sides = [layout.main, layout.beside].map((group) =>
    group?.views
      .map((view, index) => (index === group.active ? `[${viewKey(view)}]` : viewKey(view)))
      .join(' '),
  )
  return sides.filter((side) => side !== undefined).join(' | ')
}

describe('layout', () => {
  it.each<[string, Layout, View | undefined]>([
    ['nothing', openView(firstLayout, report), undefined],
    ['the document that is shown', openView(firstLayout, paper('x')), paper('x')],
    ['the one in a tab behind', openView(openView(firstLayout, paper('x')), report), paper('x')],
    ['the one beside', openView(openView(firstLayout, paper('x'), 'beside'), report, 'main'), paper('x')],
    [
      'the one that was left',
      leave(openView(firstLayout, report), { side: 'main', view: paper('y'), highlightId: undefined }),
      paper('y'),
    ],
  ])('finds as what is read %s', (_, layout, expected) => {
    expect(lastRead(layout)).toEqual(expected)
  })

  it('opens a view once', () => {
    const twice = openView(openView(firstLayout, paper('x')), paper('x'))
    expect(drawn(twice)).toBe('library [document:x]')
  })

  it('shows a document beside an assessment', () => {
    const layout = openView(openView(firstLayout, report), paper('x'), 'beside')
    expect(drawn(layout)).toBe('library [assessment:a] | [document:x]')
    expect(layout.focused).toBe('beside')
  })

  it.each<[string, (layout: Layout) => Layout, string]>([
    ['keeps the neighbour in view', (layout) => closeTab(layout, 'main', 2), 'library [document:x]'],
    [
      'does not move the shown tab when one before it goes',
      (layout) => closeTab(layout, 'main', 0),
      'document:x [document:y]',
    ],
    [
      'ignores a tab that is not there',
      (layout) => closeTab(layout, 'main', 9),
      'library document:x [document:y]',
    ],
    [
      'closes what is gone on both sides',
      (layout) => closeViews(layout, new Set(['document:x', 'document:y'])),
      '[library]',
    ],
  ])('closing %s', (_, deed, expected) => {
    expect(drawn(deed(openView(openView(firstLayout, paper('x')), paper('y'))))).toBe(expected)
  })

  it('falls back to the library when the last tab goes', () => {
    expect(drawn(closeTab(firstLayout, 'main', 0))).toBe('[library]')
  })

  it('lets the tabs beside take the main side when it empties', () => {
    const split = openView(firstLayout, paper('x'), 'beside')
    expect(drawn(closeTab(split, 'main', 0))).toBe('[document:x]')
  })

  it('moves a tab across and back', () => {
    const across = moveAcross(openView(firstLayout, paper('x')))
    expect(drawn(across)).toBe('[library] | [document:x]')
    expect(drawn(moveAcross(across))).toBe('library [document:x]')
  })

  it('does not empty the only side by moving its only tab', () => {
    expect(moveAcross(firstLayout)).toBe(firstLayout)
  })

  it('opens the last closed tab again', () => {
    const closed = closeTab(openView(firstLayout, paper('x')), 'main', 1)
    expect(drawn(reopenTab(closed))).toBe('library [document:x]')
    expect(reopenTab(firstLayout)).toBe(firstLayout)
  })

  it('walks back to the place left and forward again', () => {
    const written = openView(firstLayout, report)
    const here = { side: 'main', view: report, highlightId: undefined } as const
    const there = { side: 'beside', view: paper('x'), highlightId: asId<'highlight'>('h') } as const
    const gone = openView(leave(written, here), paper('x'), 'beside')
    const back = goBack(gone, there)
    expect(activeView(back.layout)).toEqual(report)
    const forth = goForward(back.layout, here)
    expect(activeView(forth.layout)).toEqual(paper('x'))
    expect(forth.place).toEqual(there)
    expect(goForward(forth.layout, here).place).toBeUndefined()
  })

  it('remembers no more than fifty places', () => {
    const here = { side: 'main', view: report, highlightId: undefined } as const
    const far = Array.from({ length: 80 }).reduce<Layout>((layout) => leave(layout, here), firstLayout)
    expect(far.back).toHaveLength(50)
  })

  it('shows both sides where there is room, else the one in focus', () => {
    const split = openView(firstLayout, paper('x'), 'beside')
    expect(shownSides(split, false)).toEqual(['main', 'beside'])
    expect(shownSides(split, true)).toEqual(['beside'])
    expect(shownSides(firstLayout, true)).toEqual(['main'])
  })

  it('remembers the widths of each set of panes apart', () => {
    const wide = resized(firstLayout, { left: 15, main: 85 })
    const split = resized(openView(wide, paper('x'), 'beside'), { left: 15, main: 50, beside: 35 })
    expect(split.sizes).toEqual({
      'left main': { left: 15, main: 85 },
      'left main beside': { left: 15, main: 50, beside: 35 },
    })
    expect(panesOf({ ...split, isLeftOpen: false })).toBe('main beside')
    expect(sizesOf(wide)).toEqual({ left: 15, main: 85 })
    expect(sizesOf(openView(wide, paper('x'), 'beside'))).toEqual({ left: 15, main: 42.5, beside: 42.5 })
    expect(sizesOf(firstLayout)).toBeUndefined()
  })

  it('shows a tab by its number', () => {
    const layout = openView(firstLayout, paper('x'))
    expect(drawn(showTab(layout, 'main', 0))).toBe('[library] document:x')
    expect(showTab(layout, 'beside', 0)).toBe(layout)
  })
})
