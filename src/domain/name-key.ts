/** Equal for names that are one name: those that differ in letter case, blank space and the form of their letters only. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase()
}
