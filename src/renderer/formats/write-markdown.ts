import type { TextMark } from '#domain/assessment/assessment'
import { stanceWords } from '#domain/export/grade-words'
import { oneLine } from '#domain/export/plain-text'
import {
  dayOf,
  factsOf,
  goneCitationWords,
  gradesOf,
  sourceGrade,
  standingWords,
  summarySentences,
  titleOf,
  verificationMeaning,
  verificationStatement,
} from '#domain/export/report-words'
import type { Report, ReportNote, ReportSource } from '#domain/export/report'
import { codeFence, codeSpan, escapeMarkdown, indented, markdownLine } from '#renderer/formats/markdown-text'
import {
  walkReport,
  type CellOf,
  type ListOf,
  type QuotedReference,
  type Reference,
  type ReportFormat,
} from '#renderer/formats/report-walk'

/** The report as Markdown with footnotes; the TLP label stands first and last. */
export function writeMarkdown(report: Report): string {
  const blocks = [
    frontMatter(report),
    `**${report.marking}**`,
    `# ${markdownLine(titleOf(report))}`,
    `${markdownLine(report.caseName)} · ${dayOf(report.writtenAt)} · ${verificationStatement(report)}`,
    ...walkReport(report, markdownFormat),
    '## Source summary',
    summarySentences(report).map(markdownLine).join(' '),
    '## Sources',
    report.sources.length === 0
      ? 'No cited document names its source.'
      : report.sources.map(sourceLine).join('\n'),
    '## Verification',
    `${verificationStatement(report)} ${verificationMeaning}`,
    ...report.notes.map(footnote),
    `**${report.marking}**`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** JSON strings are YAML strings (YAML 1.2), so that no title breaks out of the front matter. */
function frontMatter(report: Report): string {
  const entries = [
    ['title', titleOf(report)],
    ['case', oneLine(report.caseName)],
    ['lang', report.language],
    ['marking', report.marking],
    ['date', report.writtenAt],
  ]
  return ['---', ...entries.map(([key, value]) => `${key}: ${yamlString(value ?? '')}`), '---'].join('\n')
}

function yamlString(text: string): string {
  return JSON.stringify(oneLine(text)).replace(/[\u2028\u2029]/g, ' ')
}

const markdownFormat: ReportFormat<string, string> = {
  text: (text, marks) => marks.reduce(marked, verbatim(text, marks)),
  lineBreak: () => '\\\n',
  quotation: quotationText,
  citation: footnoteMark,
  term: (words) => `**${escapeMarkdown(words)}**`,
  paragraph: (pieces) => safeStart(pieces.join('')),
  heading: (pieces, level) => `${'#'.repeat(level)} ${pieces.join('').replace(/\\?\n/g, ' ')}`,
  list: listText,
  quote: (parts) => indented(parts.join('\n\n'), '> ', '> '),
  code: codeFence,
  rule: () => '***',
  table: tableText,
}

function verbatim(text: string, marks: readonly TextMark[]): string {
  return marks.some((mark) => mark.type === 'code') ? codeSpan(text) : escapeMarkdown(text)
}

/** Marks stand directly around their words: Markdown does not take `** bold **`. */
function marked(text: string, mark: TextMark): string {
  if (mark.type === 'link') return `${text} (${codeSpan(mark.attrs.href)})`
  const sign = { bold: '**', italic: '*', strike: '~~', underline: '', code: '' }[mark.type]
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  return words === '' ? text : `${before}${sign}${words}${sign}${after}`
}

function quotationText(quoted: QuotedReference): string {
  const text = `“${escapeMarkdown(quoted.words.replace(/\s*\n\s*/g, ' '))}”${quoted.note === undefined ? '' : footnoteMark(quoted)}`
  return quoted.standing === 'verified' ? text : `${text} **[${standingWords[quoted.standing]}]**`
}

function footnoteMark({ note }: Reference): string {
  return note === undefined ? ` **[${goneCitationWords}]**` : `[^${note.number}]`
}

/** A paragraph must not begin as a heading, list, fence or footnote would. */
function safeStart(text: string): string {
  return text.trim() === '' ? '&nbsp;' : text.replace(/^\s+/, '')
}

function listText({ isOrdered, start, items }: ListOf<string>): string {
  return items
    .map((parts, index) => {
      const sign = isOrdered ? `${start + index}. ` : '- '
      return indented(parts.join('\n\n'), sign, ' '.repeat(sign.length))
    })
    .join('\n')
}

/** A pipe table; a cell over several columns is followed by empty ones, blocks in a cell stand in one line. */
function tableText(rows: readonly (readonly CellOf<string>[])[]): string {
  const lines = rows.map((cells) =>
    cells.flatMap((cell) => [cellText(cell), ...Array.from({ length: cell.columns - 1 }, () => '')]),
  )
  const width = Math.max(1, ...lines.map((cells) => cells.length))
  const [head, ...body] = lines.map(
    (cells) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`,
  )
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n')
}

function cellText({ parts }: CellOf<string>): string {
  return parts
    .filter((part) => part !== '&nbsp;')
    .join(' ')
    .replace(/\\?\n/g, ' ')
}

function footnote(note: ReportNote): string {
  const passage = `${escapeMarkdown(note.before)}**${escapeMarkdown(note.quote.trim())}**${escapeMarkdown(note.after)}`
  const lines = [
    `${markdownLine(note.documentTitle)}. ${gradesOf(note)
      .map(({ code, meaning }) => `**${code}** ${markdownLine(meaning)}`)
      .join('; ')}.`,
    indented(passage.replace(/\n+/g, '\n\n'), '> ', '> '),
    ...(note.isIntact ? [] : ['**The document’s text at this place is no longer what was marked.**']),
    factsOf(note)
      .map(([label, text]) => `${label}: ${label === 'Address' ? codeSpan(text) : markdownLine(text)}`)
      .join(' · '),
    `Original: SHA-256 ${codeSpan(note.originalHash)}`,
    ...note.claims.map(
      (claim) => `${stanceWords[claim.stance]} ${claim.label}: ${markdownLine(claim.statement)}`,
    ),
  ]
  return indented(lines.join('\n\n'), `[^${note.number}]: `, '    ')
}

function sourceLine(source: ReportSource): string {
  const grade = sourceGrade(source)
  const said = [source.reason, source.descriptor].map(markdownLine).filter((text) => text !== '')
  return `- **${markdownLine(source.name)}** (${markdownLine(source.kind)}), **${grade.code}** ${grade.meaning}.${said.map((text) => ` ${text}`).join('')} Notes ${source.notes.join(', ')}.`
}
