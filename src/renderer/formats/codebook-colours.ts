import { colours, type Colour } from '#domain/highlight/text-highlight'

/** The line colours of the light theme, as other programs are told them. */
const lines: Readonly<Record<Colour, string>> = {
  amber: '#ac8b36',
  rust: '#7a2a00',
  rose: '#ca516b',
  plum: '#610a71',
  blue: '#0070c2',
  teal: '#009ea7',
  moss: '#3b6e1a',
  slate: '#363f4e',
}

/** A colour as six hexadecimal digits after a hash. */
export function hexOf(colour: Colour): string {
  return lines[colour]
}

/** The one of the eight that is nearest to a colour of another program; undefined for what is no colour. */
export function colourNear(hex: string): Colour | undefined {
  const wanted = partsOf(hex)
  if (wanted === undefined) return undefined
  const far = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0] = partsOf(lines[colour]) ?? []
    // Weights of the eye for red, green and blue; a rough measure is enough to tell eight colours apart.
    return 3 * (wanted[0] - r) ** 2 + 4 * (wanted[1] - g) ** 2 + 2 * (wanted[2] - b) ** 2
  }
  return colours.toSorted((a, b) => far(a) - far(b))[0]
}

function partsOf(hex: string): readonly [number, number, number] | undefined {
  const long = /^#[0-9a-f]{3}$/i.test(hex) ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long)
  if (found === null) return undefined
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => parseInt(part, 16))
  return [red, green, blue]
}
