/** The ways of counting that are written out; all others are counted in digits. */
export type NumberFormat =
  'decimal' | 'decimal-zero' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman'

/** Larger numbers are written in digits whatever the format: letters and Roman numerals would not end. */
const largestWord = 3_999

/** A number of a list as its format writes it: `3`, `03`, `c`, `III`. */
export function listNumber(value: number, format: NumberFormat): string {
  if (value < 1 || value > largestWord) return String(value)
  switch (format) {
    case 'decimal':
      return String(value)
    case 'decimal-zero':
      return String(value).padStart(2, '0')
    case 'lower-letter':
      return letters(value)
    case 'upper-letter':
      return letters(value).toUpperCase()
    case 'lower-roman':
      return roman(value)
    case 'upper-roman':
      return roman(value).toUpperCase()
  }
}

/** After z come aa, bb, cc, as word processors count. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.floor((value - 1) / 26) + 1)
}

const numerals = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [worth, sign] of numerals) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return written
}
