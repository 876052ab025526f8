import { stanceWords } from '#domain/export/grade-words'
import { dayOf, factsOf, gradesOf, sourceGrade, type Grade } from '#domain/export/report-words'
import type { Report, ReportNote, ReportSource } from '#domain/export/report'
import { oneLine } from '#domain/export/plain-text'
import { escapeHtml, isolated, langAttribute } from '#renderer/formats/html-text'
import { factHtml, mentionId } from '#renderer/formats/report-html'

/** The notes: each passage marked in its paragraph, with all a reader needs to check it. */
export function notesHtml(report: Report): string {
  const notes = report.notes.map(noteHtml).join('\n')
  return `<ol class="notes">\n${notes}\n</ol>`
}

function noteHtml(note: ReportNote): string {
  return `<li id="note-${note.number}" value="${note.number}">
<p class="note-head"><strong dir="auto"${langAttribute(note.language)}>${escapeHtml(oneLine(note.documentTitle))}</strong></p>
<p class="grades">${gradesOf(note).map(gradeHtml).join('<br>')}</p>
<blockquote class="passage" dir="auto"${langAttribute(note.language)}><p>${escapeHtml(note.before)}<mark>${escapeHtml(note.quote)}</mark>${escapeHtml(note.after)}</p></blockquote>
${note.isIntact ? '' : '<p class="doubt">The document’s text at this place is no longer what was marked. Only the marked words are shown.</p>\n'}<dl class="facts">
${factsOf(note)
  .map(([label, text]) => factHtml(label, text))
  .join('\n')}
<div><dt>Original</dt><dd><code class="hash">SHA-256 ${escapeHtml(note.originalHash)}</code></dd></div>
</dl>
${claimsHtml(note)}<p class="back"><a href="#${mentionId(note.number, 1)}" aria-label="Back to note ${note.number} in the text">↑ Back to the text</a></p>
</li>`
}

function claimsHtml(note: ReportNote): string {
  if (note.claims.length === 0) return ''
  const claims = note.claims.map(
    (claim) =>
      `<li class="${claim.stance}"><span class="stance">${stanceWords[claim.stance]}</span> <span class="id">${escapeHtml(claim.label)}</span> ${isolated(claim.statement)}</li>`,
  )
  return `<ul class="claims">\n${claims.join('\n')}\n</ul>\n`
}

function gradeHtml({ code, meaning }: Grade): string {
  return `<span class="grade"><b>${code}</b> ${escapeHtml(meaning)}</span>`
}

/** The sources the report rests on, each with grade, reason, descriptor and the notes that lean on it. */
export function sourcesHtml(report: Report): string {
  if (report.sources.length === 0) return '<p>No cited document names its source.</p>'
  return `<ul class="sources">\n${report.sources.map(sourceHtml).join('\n')}\n</ul>`
}

function sourceHtml(source: ReportSource): string {
  const numbers = source.notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(', ')
  const lines = [source.reason, source.descriptor].filter((text) => text.trim() !== '')
  return `<li>
<p class="note-head"><strong>${isolated(source.name)}</strong> <span class="kind">${escapeHtml(source.kind)}</span> ${gradeHtml(sourceGrade(source))}</p>
${lines.map((text) => `<p dir="auto">${escapeHtml(text)}</p>`).join('\n')}
<p class="back">Notes ${numbers}</p>
</li>`
}

/** The line under the title: case and date. */
export function bylineHtml(report: Report): string {
  return `${isolated(report.caseName)} · <time datetime="${escapeHtml(report.writtenAt)}">${escapeHtml(dayOf(report.writtenAt))}</time>`
}
