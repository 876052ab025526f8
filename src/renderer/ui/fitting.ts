/** What has every word of a query in its label or its meaning, whatever the case, in the order it came in; all of it while there are no words. */
export function fitting<One extends { readonly label: string; readonly meaning?: string | undefined }>(
  choices: readonly One[],
  query: string,
): readonly One[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return choices
  return choices.filter(({ label, meaning }) => {
    const said = (meaning === undefined ? label : `${label} ${meaning}`).toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
