/** The languages in which suggestions are found. */
export const tongues = ['en', 'de', 'fr', 'es', 'ru', 'uk'] as const

/** One of them. */
export type Tongue = (typeof tongues)[number]

/** The tongue of a BCP 47 tag. What is undetermined is read as English; undefined where suggestions are not made. */
export function tongueOf(language: string): Tongue | undefined {
  const [primary = ''] = language.toLowerCase().split('-')
  return primary === 'und' || primary === '' ? 'en' : tongues.find((tongue) => tongue === primary)
}
