import { markingColours } from '#domain/export/grade-words'
import type { Report } from '#domain/export/report'
import { pageHtml, reportBodyHtml } from '#renderer/formats/report-page-html'
import { reportStyles } from '#renderer/formats/report-styles'

/**
 * The report as a self-contained page for a printer: A4, the TLP label top and bottom right of every sheet on black at
 * 12 points (FIRST TLP 2.0), "Page x of y" by the page counters. It needs no script.
 */
export function writePrintPage(report: Report): string {
  const label = `<p class="every-page top" aria-hidden="true">${report.marking}</p>
<p class="every-page bottom" aria-hidden="true">${report.marking}</p>
`
  return pageHtml(report, `${reportStyles}${printStyles(report)}`, `${label}${reportBodyHtml(report)}`)
}

/**
 * Margin boxes came with Chromium 131, `::details-content` with the same version; an older engine repeats fixed boxes
 * and the head and foot of a table on every sheet instead, and leaves out the page numbers.
 */
function printStyles({ marking }: Report): string {
  const label = `font: 600 12pt/1 'IBM Plex Sans', 'Noto Sans', system-ui, sans-serif; letter-spacing: 0.04em; background: #000; color: ${markingColours[marking]};`
  return `
:root { color-scheme: only light; }
@page { size: A4; margin: 24mm 20mm 24mm 20mm;
  @top-right { content: '${marking}'; ${label} padding: 2.4mm 4mm; height: min-content; width: max-content; text-align: right; margin: auto 0; }
  @bottom-left { content: 'Page ' counter(page) ' of ' counter(pages); font: 400 9pt/1 'IBM Plex Sans', 'Noto Sans', system-ui, sans-serif; color: #5c656a; }
  @bottom-right { content: '${marking}'; ${label} padding: 2.4mm 4mm; height: min-content; width: max-content; text-align: right; margin: auto 0; }
}
html, body { background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { font-size: 10.8pt; line-height: 1.5; orphans: 3; widows: 3; }
main { max-width: none; padding: 0; }
h1 { font-size: 22pt; } h2 { font-size: 15pt; } h3 { font-size: 12.5pt; } h4 { font-size: 11pt; }
.facts, .claims, .back, .byline, .verified, p.doubt, .grade { font-size: 8.6pt; }
.passage { font-size: 10pt; }
table { font-size: 9.4pt; }
tr, .sources > li, .note-head, .grades, .passage p { break-inside: avoid; }
thead { display: table-header-group; }
.note-head, .grades { break-after: avoid; }
.notes > li, .sources > li { padding-block: 0.8rem; }
.notes > li::before { top: 0.8rem; }
.back-matter { margin-top: 1.6rem; }
.every-page { display: none; }
@supports not selector(::details-content) {
  @media print {
    @page { margin: 12mm 20mm; }
    body { display: table; width: 100%; }
    body::before, body::after { content: '\\00a0'; line-height: 13mm; break-inside: avoid; }
    body::before { display: table-header-group; }
    body::after { display: table-footer-group; }
    .every-page { display: block; position: fixed; right: 0; margin: 0; padding: 1.6mm 3mm; ${label} }
    .every-page.top { top: 0; }
    .every-page.bottom { bottom: 0; }
  }
}
`
}
