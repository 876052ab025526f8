import { TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import { lineDirection } from '#domain/document/direction'
import { languageTag, plainText } from '#domain/export/plain-text'

/** A run within a line, with its words for telling which way the line runs. */
export type DocxPiece = { readonly words: string; readonly children: readonly ParagraphChild[] }

/** Runs of text; line breaks in it become breaks, and text that runs right to left is marked as such. */
export function runsOf(text: string, options: IRunOptions = {}): readonly TextRun[] {
  const rightToLeft = lineDirection(text) === 'rtl' ? { rightToLeft: true } : {}
  return plainText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...options, ...rightToLeft, text: line, ...(index === 0 ? {} : { break: 1 }) }),
    )
}

/** The language of a run, where it is known. */
export function languageOf(language: string): Pick<IRunOptions, 'language'> {
  const tag = languageTag(language)
  return tag === 'und' ? {} : { language: { value: tag, eastAsia: tag, bidirectional: tag } }
}

/** Paragraph options for words that run right to left. */
export function direction(words: string): { readonly bidirectional?: true } {
  return lineDirection(words) === 'rtl' ? { bidirectional: true } : {}
}
