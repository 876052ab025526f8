import { describe, expect, it } from 'vitest'
import { firstLayout, openView } from '#renderer/app/layout'
import { readKept } from '#renderer/app/use-kept-layout'
import { readSettings } from '#renderer/app/use-settings'
import { firstSettings } from '#renderer/features/settings/settings-pane.tsx'

describe('what the desk remembered', () => {
  it('comes back as it was left', () => {
    const kept = {
      layout: openView(firstLayout, { kind: 'history' }),
      scroll: { d1: 420 },
      views: { d1: { kind: 'both', isOutlineOpen: true, zoom: 'page' } },
      read: { b1: [{ start: 0, end: 90 }] },
    }
    expect(readKept(structuredClone(kept))).toEqual({
      ...kept,
      layout: structuredClone(kept.layout),
    })
  })

  it.each([
    ['nothing', undefined],
    ['a word', 'layout'],
    ['no layout', { scroll: {} }],
    ['a layout without tabs', { layout: { main: { views: 'x', active: 0 }, back: [], closed: [] } }],
    ['a tab that is no view', { layout: { main: { views: [null], active: 0 }, back: [], closed: [] } }],
  ])('is left aside when it is %s', (_, kept) => {
    expect(readKept(kept)).toEqual({ layout: firstLayout, scroll: {}, views: {}, read: {} })
  })

  it.each([
    ['views', { views: { d1: { kind: 'cinema' } } }],
    ['scroll places', { scroll: { d1: 'top' } }],
    ['read paragraphs', { read: { b1: [{ start: 0 }] } }],
    ['lists of them', { read: { b1: 7 } }],
  ])('keeps the layout where only the %s cannot be read', (_, kept) => {
    expect(readKept({ layout: firstLayout, ...kept })).toEqual({
      layout: firstLayout,
      scroll: {},
      views: {},
      read: {},
    })
  })

  it.each([
    [undefined, firstSettings],
    [{ theme: 'sepia', toastSeconds: 'long' }, firstSettings],
    [
      { theme: 'dark', areCharacterKeysOn: false, toastSeconds: 0 },
      { theme: 'dark', areCharacterKeysOn: false, toastSeconds: 0 },
    ],
    [{ keys: { 'reader.merge': ['z'], 'reader.gone': ['y'] } }, { keys: { 'reader.merge': ['z'] } }],
    [{ keys: 'qwerty' }, firstSettings],
  ])('reads settings %o', (kept, expected) => {
    expect(readSettings(kept)).toEqual({ ...firstSettings, ...expected })
  })
})
