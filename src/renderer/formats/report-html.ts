import type { TextMark } from '#domain/assessment/assessment'
import { goneCitationWords, standingWords } from '#domain/export/report-words'
import type { Report } from '#domain/export/report'
import { escapeHtml, isolated, langAttribute } from '#renderer/formats/html-text'
import {
  walkReport,
  type CellOf,
  type ListOf,
  type QuotedReference,
  type Reference,
  type ReportFormat,
} from '#renderer/formats/report-walk'

/** The assessment itself as HTML blocks: no title, no notes. Every number leads to `#note-…`. */
export function assessmentHtml(report: Report): string {
  return walkReport(report, htmlFormat).join('\n')
}

/** The place in the text that a note leads back to. */
export function mentionId(noteNumber: number, mention: number): string {
  return `mention-${noteNumber}-${mention}`
}

const htmlFormat: ReportFormat<string, string> = {
  text: (text, marks) => marks.reduce(marked, escapeHtml(text)),
  lineBreak: () => '<br>',
  quotation: quotationHtml,
  citation: (reference) => numberHtml(reference),
  term: (words, band) =>
    `<strong class="term"${band === undefined ? '' : ` title="${escapeHtml(band)}"`}>${escapeHtml(words)}</strong>`,
  paragraph: (pieces) => `<p dir="auto">${pieces.join('')}</p>`,
  heading: (pieces, level) => `<h${level} dir="auto">${pieces.join('') || '&nbsp;'}</h${level}>`,
  list: listHtml,
  quote: (parts) => `<blockquote>${parts.join('\n')}</blockquote>`,
  code: (text) => `<pre dir="auto"><code>${escapeHtml(text)}</code></pre>`,
  rule: () => '<hr>',
  table: tableHtml,
}

function marked(html: string, mark: TextMark): string {
  if (mark.type === 'link') return `${html}${addressHtml(mark.attrs.href, html)}`
  const tag = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' }[mark.type]
  return `<${tag}>${html}</${tag}>`
}

/** An address is shown as text; nothing in an export leads outside it. */
function addressHtml(address: string, shown: string): string {
  const text = escapeHtml(address)
  return shown === text ? '' : ` <span class="address" dir="ltr">‹${text}›</span>`
}

function quotationHtml(quoted: QuotedReference): string {
  const number = quoted.note === undefined ? '' : numberHtml(quoted)
  const quote = (kind: string): string =>
    `<q${kind} dir="auto"${langAttribute(quoted.note?.language ?? 'und')}>${escapeHtml(quoted.words)}</q>`
  if (quoted.standing === 'verified') return `${quote('')}${number}`
  return `${quote(' class="unverified"')}${number} <small class="doubt">${standingWords[quoted.standing]}</small>`
}

function numberHtml({ note, mention }: Reference): string {
  if (note === undefined) return ` <small class="doubt">${goneCitationWords}</small>`
  const label = `Note ${note.number}`
  return `<sup class="number"><a id="${mentionId(note.number, mention)}" href="#note-${note.number}" aria-label="${label}">${note.number}</a></sup>`
}

function listHtml({ isOrdered, start, items }: ListOf<string>): string {
  const body = items.map((parts) => `<li>${parts.join('\n')}</li>`).join('\n')
  if (!isOrdered) return `<ul>\n${body}\n</ul>`
  return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${body}\n</ol>`
}

function tableHtml(rows: readonly (readonly CellOf<string>[])[]): string {
  const html = rows.map((cells, row) => `<tr>${cells.map((cell) => cellHtml(cell, row)).join('')}</tr>`)
  const headRows = rows.findIndex((cells) => !cells.every((cell) => cell.isHead))
  const heads = headRows === -1 ? rows.length - 1 : headRows
  const head = heads > 0 ? `<thead>\n${html.slice(0, heads).join('\n')}\n</thead>\n` : ''
  return `<div class="wide"><table>\n${head}<tbody>\n${html.slice(Math.max(heads, 0)).join('\n')}\n</tbody>\n</table></div>`
}

function cellHtml({ isHead, columns, rows, parts }: CellOf<string>, row: number): string {
  const span = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  const body = parts.join('\n')
  return isHead ? `<th scope="${row === 0 ? 'col' : 'row'}"${span}>${body}</th>` : `<td${span}>${body}</td>`
}

/** A line of the furniture that names foreign text: `label` is ours, `text` is not. */
export function factHtml(label: string, text: string): string {
  return `<div><dt>${label}</dt><dd>${isolated(text)}</dd></div>`
}
