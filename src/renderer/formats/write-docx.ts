import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { markingColours, markingWords } from '#domain/export/grade-words'
import { oneLine } from '#domain/export/plain-text'
import {
  dayOf,
  summarySentences,
  titleOf,
  verificationMeaning,
  verificationStatement,
} from '#domain/export/report-words'
import type { Report } from '#domain/export/report'
import { docxAssessment, textWidth } from '#renderer/formats/docx-assessment'
import { docxFootnotes, docxNotes, docxSources } from '#renderer/formats/docx-notes'
import { docxColours, docxNumbering, docxStyles, factsRun } from '#renderer/formats/docx-styles'
import { direction, runsOf } from '#renderer/formats/docx-text'
import { escapeHtml } from '#renderer/formats/html-text'

/**
 * The report as a Word document with real headings, lists, tables and footnotes, the TLP label in the header and
 * footer of every page. A footnote names the source; the notes at the end show each passage in its paragraph, as text of
 * the body, because LibreOffice sets endnotes on pages without header and footer, that is without a marking. The same report always gives the same bytes, and
 * neither a user's name nor a path is in them.
 */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const { children, listStarts } = docxAssessment(report)
  const document = new Document({
    title: titleOf(report),
    creator: 'Assay',
    lastModifiedBy: 'Assay',
    styles: docxStyles(report.language),
    numbering: docxNumbering(listStarts),
    footnotes: docxFootnotes(report),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, bottom: 1417, left: 1247, right: 1247 },
          },
        },
        headers: { default: new Header({ children: [markingLine(report, [])] }) },
        footers: { default: new Footer({ children: [markingLine(report, pageOfPages())] }) },
        children: [...front(report), ...children, ...back(report)],
      },
    ],
  })
  const packed = await Packer.toArrayBuffer(document, false, [
    { path: 'docProps/core.xml', data: coreProperties(report) },
  ])
  return settled(new Uint8Array(packed))
}

function front(report: Report): readonly FileChild[] {
  const holds = report.unverified.length === 0
  return [
    new Paragraph({
      spacing: { after: 80 },
      children: runsOf(`${oneLine(report.caseName)} · ${dayOf(report.writtenAt)}`, factsRun),
    }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      ...direction(report.title),
      children: runsOf(titleOf(report)),
    }),
    new Paragraph({
      spacing: { after: 300 },
      children: runsOf(verificationStatement(report), {
        ...factsRun,
        color: holds ? '216A49' : docxColours.doubt,
      }),
    }),
  ]
}

function back(report: Report): readonly FileChild[] {
  return [
    headingLine('Source summary'),
    new Paragraph({ children: runsOf(summarySentences(report).join(' ')) }),
    headingLine('Notes'),
    ...docxNotes(report),
    headingLine('Sources'),
    ...docxSources(report),
    headingLine('Verification'),
    new Paragraph({ children: runsOf(`${verificationStatement(report)} ${verificationMeaning}`) }),
    new Paragraph({ children: runsOf(`${report.marking}. ${markingWords[report.marking]}`) }),
  ]
}

function headingLine(words: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(words) })
}

/** The label right-justified on black, at 12 points (FIRST TLP 2.0). */
function markingLine({ marking }: Report, before: readonly TextRun[]): Paragraph {
  const run = { bold: true, size: 24, font: factsRun.font, color: markingColours[marking].slice(1) }
  const label = [new TextRun({ text: `\u00A0${marking}\u00A0`, ...run })]
  const shading = { type: ShadingType.CLEAR, fill: '000000' }
  if (before.length === 0) return new Paragraph({ alignment: AlignmentType.RIGHT, shading, children: label })
  return new Paragraph({
    shading,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...before, new TextRun('\t'), ...label],
  })
}

function pageOfPages(): readonly TextRun[] {
  const children = ['\u00A0Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
  return [new TextRun({ children, font: factsRun.font, size: 18, color: 'FFFFFF' })]
}

function coreProperties(report: Report): string {
  const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(report.writtenAt)?.[0] ?? '1980-01-01T00:00:00'
  const instant = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}Z</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(titleOf(report))}</dc:title><dc:creator>Assay</dc:creator><cp:keywords>${report.marking}</cp:keywords><cp:lastModifiedBy>Assay</cp:lastModifiedBy><cp:revision>1</cp:revision>${instant('created')}${instant('modified')}<dc:language>${escapeHtml(report.language)}</dc:language></cp:coreProperties>`
}

/**
 * Packs the parts again under one fixed date, and numbers bookmarks from 0 (the library counts them through all
 * documents it ever wrote), so that equal reports are equal files.
 */
function settled(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed)
  const main = parts['word/document.xml']
  const mended = main === undefined ? {} : { 'word/document.xml': strToU8(numberedAnew(strFromU8(main))) }
  return zipSync({ ...parts, ...mended }, { mtime: '1980-01-02T00:00:00', level: 6 })
}

function numberedAnew(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_, before: string, id: string) => {
    numbers.set(id, numbers.get(id) ?? numbers.size)
    return `${before}${numbers.get(id) ?? 0}"`
  })
}
