import { readFileSync } from 'node:fs'
import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/renderer/app/tokens.css', 'utf8')
const light = tokensIn(':root,')
const dark = new Map([...light, ...tokensIn(":root[data-theme='dark'],")])
/** The two themes of the window, and the pages of their own that a reader may have. Paper is light, night is dark. */
const themes = {
  light,
  dark,
  sepia: new Map([...light, ...tokensIn("[data-page='sepia'] {")]),
  grey: new Map([...light, ...tokensIn("[data-page='grey'] {")]),
} as const
const eyes: readonly [string, (colour: Color) => Color][] = [
  ['full colour vision', (colour) => colour],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
]
const digits = [1, 2, 3, 4, 5, 6, 7, 8]
const apart = differenceEuclidean('oklab')

describe.each(['light', 'dark', 'sepia', 'grey'] as const)('the palette in the %s theme', (theme) => {
  const lines = digits.map((digit) => colour(theme, `h${digit}-line`))
  const fills = digits.map((digit) => colour(theme, `h${digit}-fill`))
  const paper = colour(theme, 'paper')

  it.each(eyes)('keeps the eight lines apart for %s', (_, see) => {
    expect(leastDistance(lines.map(see))).toBeGreaterThanOrEqual(0.1)
  })

  it.each(eyes)('keeps the eight fills and the paper apart for %s', (_, see) => {
    expect(leastDistance([...fills, paper].map(see))).toBeGreaterThanOrEqual(0.05)
  })

  it('draws every line at 3:1 on paper (WCAG 1.4.11)', () => {
    for (const line of lines) expect(wcagContrast(line, paper)).toBeGreaterThanOrEqual(3)
  })

  it('keeps text on a fill at 6.5:1', () => {
    for (const fill of fills) expect(wcagContrast(fill, colour(theme, 'ink'))).toBeGreaterThanOrEqual(6.5)
  })

  it.each([
    ['ink', ['canvas', 'panel', 'paper', 'sunken', 'hover', 'active'], 7],
    ['ink-2', ['canvas', 'panel', 'paper', 'sunken', 'hover', 'active'], 4.5],
    ['ink-3', ['canvas', 'panel', 'paper', 'sunken', 'hover', 'active'], 4.5],
    ['accent', ['canvas', 'panel', 'paper', 'accent-soft'], 4.5],
    ['corr', ['paper', 'panel', 'corr-soft'], 4.5],
    ['contra', ['paper', 'panel', 'contra-soft'], 4.5],
    ['caution', ['paper', 'panel', 'caution-soft'], 4.5],
    ['ok', ['paper', 'panel', 'canvas'], 4.5],
    ['line-strong', ['paper', 'panel', 'canvas'], 3],
    ['focus', ['paper', 'panel', 'canvas', 'sunken'], 3],
  ])('reads %s on %j (WCAG 1.4.3)', (ink, surfaces, least) => {
    for (const surface of surfaces) {
      expect(
        wcagContrast(colour(theme, ink), colour(theme, surface)),
        `${ink} on ${surface}`,
      ).toBeGreaterThanOrEqual(least)
    }
  })
})

/** The colours of the block whose selector begins so. */
function tokensIn(selector: string): ReadonlyMap<string, string> {
  const body = css.split(`\n  ${selector}`)[1]?.split('}')[0] ?? ''
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

function colour(theme: keyof typeof themes, token: string): Color {
  const parsed = parse(themes[theme].get(token) ?? '')
  if (parsed === undefined) throw new Error(`No colour token --${token} in the ${theme} theme`)
  return parsed
}

function leastDistance(colours: readonly Color[]): number {
  const pairs = colours.flatMap((one, index) => colours.slice(index + 1).map((other) => apart(one, other)))
  return Math.min(...pairs)
}
