import { languageTag, plainText } from '#domain/export/plain-text'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands between tags or inside a quoted attribute of an HTML file. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** ` lang="…"` for a known language, else nothing. */
export function langAttribute(language: string): string {
  const tag = languageTag(language)
  return tag === 'und' ? '' : ` lang="${tag}"`
}

/** Foreign text on its own, so that its direction never turns the sentence around it. */
export function isolated(text: string, language = 'und'): string {
  return `<bdi${langAttribute(language)}>${escapeHtml(text)}</bdi>`
}
