import { BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx'
import { languageOf } from '#renderer/formats/docx-text'

/** Ink, petrol and the codes of the report, as hexadecimal without a sign. */
export const docxColours = {
  ink: '1C2126',
  quiet: '5C656A',
  accent: '005971',
  line: 'DAD9D5',
  mark: 'FFE7A5',
  markLine: 'AC8B36',
  doubt: 'AD2F22',
  sunken: 'EBEAE7',
} as const

/** Type of the report. Sizes are half points, distances twentieths of a point. */
export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number): object => ({
    run: { size, bold: true, color: docxColours.ink, font: readFont },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: {
          font: readFont,
          size: 22,
          sizeComplexScript: 24,
          color: docxColours.ink,
          ...languageOf(language),
        },
        paragraph: { spacing: { after: 140, line: 300 } },
      },
      title: {
        run: { size: 44, bold: true, color: docxColours.ink, font: readFont },
        paragraph: { spacing: { before: 160, after: 120, line: 276 } },
      },
      heading1: heading(30, 400),
      heading2: heading(25, 280),
      heading3: heading(22, 220),
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240 } } },
      footnoteReference: { run: { superScript: true, bold: true, color: docxColours.accent } },
    },
    paragraphStyles,
  }
}

/** The line beside a passage: left of text that runs to the right, right of text that runs to the left. */
export const passageLine = { style: BorderStyle.SINGLE, size: 24, space: 8, color: docxColours.markLine }

/** A serif that both Word and LibreOffice have. */
const readFont = 'Georgia'
/** The typeface of code; Word brings it along. */
export const monoFont = 'Consolas'

/** What identifies a passage is set small and quiet. */
export const factsRun = { size: 18, color: docxColours.quiet, font: 'Segoe UI' } as const

/** Real numbering: one definition for bullets and one for every ordered list, each beginning at its own number. */
export function docxNumbering(starts: readonly number[]): INumberingOptions {
  return {
    config: [
      { reference: 'bullets', levels: levelsOf(LevelFormat.BULLET, () => '•', 1) },
      ...starts.map((start, index) => ({
        reference: `ordered-${index}`,
        levels: levelsOf(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
      })),
    ],
  }
}

/** Word has nine levels of a list. */
export const deepestLevel = 8

function levelsOf(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  sign: (level: number) => string,
  start: number,
): INumberingOptions['config'][number]['levels'] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format,
    text: sign(level),
    start,
    style: { paragraph: { indent: indentOf(level) } },
  }))
}

/** How far the text of a list item stands in. */
export function indentOf(level: number): { readonly start: number; readonly hanging: number } {
  return { start: 400 * (level + 1), hanging: 320 }
}

const paragraphStyles: NonNullable<IStylesOptions['paragraphStyles']> = [
  {
    id: 'Facts',
    name: 'Facts',
    basedOn: 'Normal',
    run: factsRun,
    paragraph: { spacing: { after: 40, line: 252 } },
  },
  {
    id: 'Passage',
    name: 'Passage',
    basedOn: 'Normal',
    run: { size: 20, sizeComplexScript: 22 },
    paragraph: {
      indent: { start: 240 },
      spacing: { after: 80, line: 276 },
      keepLines: true,
      border: { left: passageLine },
    },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    run: { color: '424A50' },
    paragraph: { indent: { start: 480, end: 480 } },
  },
  {
    id: 'Code',
    name: 'Code',
    basedOn: 'Normal',
    run: { font: monoFont, size: 19 },
    paragraph: { shading: { fill: docxColours.sunken }, spacing: { after: 140, line: 260 } },
  },
  {
    id: 'Cell',
    name: 'Cell',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { spacing: { before: 40, after: 40, line: 252 } },
  },
]
