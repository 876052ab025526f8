import type { Choice } from '#renderer/ui/fields.tsx'

const offered = [
  'en',
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'he',
  'hr',
  'hu',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
  'zh',
] as const

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** The languages to choose from; the one in use is always among them. */
export function languageChoices(current: string): readonly Choice<string>[] {
  const tags = offered.some((tag) => tag === current) ? offered : [current, ...offered]
  return tags.map((value) => ({ value, label: nameOf(value) }))
}

/** A tag nobody knows is shown as it is. */
function nameOf(tag: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? (names.of(tag) ?? tag) : tag
}
