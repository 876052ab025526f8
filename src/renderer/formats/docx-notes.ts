import {
  Bookmark,
  BorderStyle,
  InternalHyperlink,
  Paragraph,
  ShadingType,
  UnderlineType,
  type IPropertiesOptions,
  type ParagraphChild,
} from 'docx'
import { stanceWords } from '#domain/export/grade-words'
import { lineDirection } from '#domain/document/direction'
import { oneLine } from '#domain/export/plain-text'
import { locatorFact } from '#domain/document/locator'
import { factsOf, gradesOf, sourceGrade, type Grade } from '#domain/export/report-words'
import type { Report, ReportClaim, ReportNote, ReportSource } from '#domain/export/report'
import { mentionMark } from '#renderer/formats/docx-assessment'
import { docxColours, factsRun, passageLine } from '#renderer/formats/docx-styles'
import { direction, languageOf, runsOf } from '#renderer/formats/docx-text'

/** The content of every footnote under its number: what the passage is from, and where its note shows it. */
export function docxFootnotes(report: Report): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(report.notes.map((note) => [`${note.number}`, { children: [footnote(note)] }]))
}

function footnote(note: ReportNote): Paragraph {
  const place = note.locator === undefined ? undefined : locatorFact(note.locator).join(' ').toLowerCase()
  const said = [note.sourceName ?? 'source not named', note.author, note.published, note.fileName, place]
  const facts = said.flatMap((text) => (text === undefined || text === '' ? [] : [oneLine(text)]))
  const grades = gradesOf(note).map(({ code }) => code)
  return new Paragraph({
    children: [
      ...runsOf(` ${oneLine(note.documentTitle)}`, { bold: true, ...languageOf(note.language) }),
      ...runsOf(`. ${facts.join(', ')}. ${grades.join(', ')}. `),
      new InternalHyperlink({ anchor: noteMark(note), children: runsOf(`Note ${note.number}`, linkRun) }),
    ],
  })
}

/** Each passage marked in its paragraph, with all a reader needs to check it. */
export function docxNotes(report: Report): readonly Paragraph[] {
  if (report.notes.length === 0) return [new Paragraph('This assessment cites no passage.')]
  return report.notes.flatMap(noteParagraphs)
}

function noteParagraphs(note: ReportNote): readonly Paragraph[] {
  const language = languageOf(note.language)
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 300, after: 40 },
      children: [
        new Bookmark({
          id: noteMark(note),
          children: runsOf(`${note.number}`, {
            ...factsRun,
            size: 22,
            bold: true,
            color: docxColours.accent,
          }),
        }),
        ...runsOf(`\u2003${oneLine(note.documentTitle)}`, { bold: true, ...language }),
      ],
    }),
    ...gradesOf(note).map(
      (grade) => new Paragraph({ style: 'Facts', keepNext: true, children: gradeRuns(grade) }),
    ),
    passageParagraph(note),
    ...(note.isIntact ? [] : [doubtParagraph()]),
    ...factsOf(note).map(([label, text]) => factParagraph(label, text)),
    factParagraph('Original', `SHA-256 ${note.originalHash}`),
    ...note.claims.map(claimParagraph),
    new Paragraph({
      style: 'Facts',
      children: [
        new InternalHyperlink({
          anchor: mentionMark(note.number),
          children: runsOf('Back to the text', linkRun),
        }),
      ],
    }),
  ]
}

function noteMark(note: ReportNote): string {
  return `note_${note.number}`
}

function claimParagraph(claim: ReportClaim): Paragraph {
  return new Paragraph({
    style: 'Facts',
    children: [
      ...runsOf(`${stanceWords[claim.stance]} ${claim.label} `, { bold: true }),
      ...runsOf(oneLine(claim.statement), { color: docxColours.ink }),
    ],
  })
}

function passageParagraph(note: ReportNote): Paragraph {
  const language = languageOf(note.language)
  const shading = { type: ShadingType.CLEAR, fill: docxColours.mark }
  return new Paragraph({
    style: 'Passage',
    ...direction(note.before + note.quote),
    ...(lineDirection(note.before + note.quote) === 'rtl'
      ? { border: { left: noLine, right: passageLine } }
      : {}),
    children: [
      ...runsOf(note.before, language),
      ...runsOf(note.quote, { ...language, shading }),
      ...runsOf(note.after, language),
    ],
  })
}

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function doubtParagraph(): Paragraph {
  const words =
    'The document’s text at this place is no longer what was marked. Only the marked words are shown.'
  return new Paragraph({ style: 'Facts', children: runsOf(words, { color: docxColours.doubt }) })
}

function factParagraph(label: string, text: string): Paragraph {
  return new Paragraph({
    style: 'Facts',
    children: [...runsOf(`${label}: `), ...runsOf(text, { color: docxColours.ink })],
  })
}

function gradeRuns({ code, meaning }: Grade): readonly ParagraphChild[] {
  return [...runsOf(code, { ...factsRun, bold: true, color: docxColours.ink }), ...runsOf(`  ${meaning}`)]
}

const linkRun = { color: docxColours.accent, underline: { type: UnderlineType.SINGLE } } as const

/** The sources the report rests on. */
export function docxSources(report: Report): readonly Paragraph[] {
  if (report.sources.length === 0) return [new Paragraph('No cited document names its source.')]
  return report.sources.flatMap(sourceParagraphs)
}

function sourceParagraphs(source: ReportSource): readonly Paragraph[] {
  const said = [source.reason, source.descriptor].filter((text) => text.trim() !== '')
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 40 },
      children: [
        ...runsOf(oneLine(source.name), { bold: true }),
        ...runsOf(` · ${source.kind} · `, { color: docxColours.quiet }),
        ...gradeRuns(sourceGrade(source)),
      ],
    }),
    ...said.map(
      (text) => new Paragraph({ ...direction(text), spacing: { after: 40 }, children: runsOf(text) }),
    ),
    new Paragraph({ style: 'Facts', children: runsOf(`Notes ${source.notes.join(', ')}`) }),
  ]
}
