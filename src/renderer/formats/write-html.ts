import { markingColours, markingWords } from '#domain/export/grade-words'
import type { Report } from '#domain/export/report'
import { pageHtml, reportBodyHtml } from '#renderer/formats/report-page-html'
import { reportDarkStyles, reportStyles } from '#renderer/formats/report-styles'

/**
 * The report as one self-contained page: no script, nothing fetched, nothing that leads outside. The TLP label stands
 * first and last, right-justified on black in at least 12 points (FIRST TLP 2.0).
 */
export function writeHtml(report: Report): string {
  const body = `<p class="tlp" role="note">${report.marking}</p>
${reportBodyHtml(report)}
<p class="tlp" role="note">${report.marking}<span class="tlp-words" lang="en" dir="ltr">${markingWords[report.marking]}</span></p>`
  return pageHtml(report, `${reportStyles}${reportDarkStyles}${screenStyles(report)}`, body)
}

function screenStyles({ marking }: Report): string {
  return `
.tlp { margin: 0; padding: 0.5rem 1.5rem; background: #000; color: ${markingColours[marking]}; font: 600 12pt/1.5 var(--plain); letter-spacing: 0.04em; text-align: right; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.tlp-words { display: block; font-size: 10pt; font-weight: 400; letter-spacing: 0; color: #fff; }
@media (max-width: 34rem) { body { font-size: 16px; } main { padding: 1.75rem 1rem 2.5rem; } h1 { font-size: 1.6rem; } .notes > li { padding-inline-start: 1.9rem; } .facts div { flex-direction: column; gap: 0; } }
@media print { @page { margin: 20mm 18mm; } main { max-width: none; padding: 1rem 0; } body { font-size: 11pt; } .notes > li { break-inside: avoid; } }
`
}
