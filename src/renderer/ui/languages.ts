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

/** The tag of a language that could not be told. */
const undetermined = 'und'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** The same for a text that may be in a language nobody could tell. */
export function statedLanguageChoices(current: string): readonly Choice<string>[] {
  const choices = languageChoices(current).filter(({ value }) => value !== undetermined)
  return [{ value: undetermined, label: languageName(undetermined) }, ...choices]
}

/** The languages to choose from; the one in use is always among them. */
export function languageChoices(current: string): readonly Choice<string>[] {
  const tags = offered.some((tag) => tag === current) ? offered : [current, ...offered]
  return tags.map((value) => ({ value, label: languageName(value) }))
}

/** What the language of a BCP 47 tag is called: "Ukrainian". A tag nobody knows is shown as it is. */
export function languageName(tag: string): string {
  if (tag === '' || tag === undetermined) return 'not known'
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? (names.of(tag) ?? tag) : tag
}
