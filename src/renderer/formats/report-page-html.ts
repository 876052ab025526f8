import { markingWords } from '#domain/export/grade-words'
import { lineDirection } from '#domain/document/direction'
import { languageTag } from '#domain/export/plain-text'
import {
  summarySentences,
  titleOf,
  verificationMeaning,
  verificationStatement,
} from '#domain/export/report-words'
import type { Report } from '#domain/export/report'
import { escapeHtml } from '#renderer/formats/html-text'
import { assessmentHtml } from '#renderer/formats/report-html'
import { bylineHtml, notesHtml, sourcesHtml } from '#renderer/formats/report-notes-html'

/** What every page of ours carries in its head: it may load nothing, run nothing and lead nowhere. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A whole page around a report: head with policy, title and styles; then `body`. */
export function pageHtml(report: Report, styles: string, body: string): string {
  const language = languageTag(report.language)
  return `<!doctype html>
<html lang="${language}" dir="${lineDirection(report.title)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Assay">
<title>${escapeHtml(titleOf(report))}</title>
<style>
${styles}
</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** The report from title to sources, as it stands between the markings. */
export function reportBodyHtml(report: Report): string {
  return `<main>
<header class="head">
<p class="byline">${bylineHtml(report)}</p>
<h1 dir="auto">${escapeHtml(titleOf(report))}</h1>
${verificationHtml(report)}
</header>
<article>
${assessmentHtml(report)}
</article>
<section class="back-matter" aria-labelledby="summary"${ours(report)}>
<h2 id="summary">Source summary</h2>
<p>${summarySentences(report).map(escapeHtml).join(' ')}</p>
</section>
<section class="back-matter" aria-labelledby="notes"${ours(report)}>
<h2 id="notes">Notes</h2>
${report.notes.length === 0 ? '<p>This assessment cites no passage.</p>' : notesHtml(report)}
</section>
<section class="back-matter" aria-labelledby="sources"${ours(report)}>
<h2 id="sources">Sources</h2>
${sourcesHtml(report)}
</section>
<section class="back-matter" aria-labelledby="verification"${ours(report)}>
<h2 id="verification">Verification</h2>
<p>${escapeHtml(verificationStatement(report))} ${verificationMeaning}</p>
<p>${report.marking}. ${markingWords[report.marking]}</p>
</section>
</main>`
}

function verificationHtml(report: Report): string {
  const holds = report.unverified.length === 0
  return `<p class="${holds ? 'verified' : 'doubt'}"${ours(report)}>${escapeHtml(verificationStatement(report))}</p>`
}

/** The furniture is English and runs left to right, whatever the assessment is written in. */
function ours(report: Report): string {
  const isEnglish = /^en\b/i.test(languageTag(report.language)) && lineDirection(report.title) === 'ltr'
  return isEnglish ? '' : ' lang="en" dir="ltr"'
}
