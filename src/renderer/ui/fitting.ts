/** What has every word of a query in its label, whatever the case, in the order it came in; all of it while there are no words. */
export function fitting<One extends { readonly label: string }>(
  choices: readonly One[],
  query: string,
): readonly One[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return choices
  return choices.filter(({ label }) => {
    const said = label.toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
