import type { ClaimId } from '#domain/claim/claim'

/** Claims that become one with another claim, in the order in which they go over. */
export type MergeEnds = { readonly from: readonly ClaimId[]; readonly into: ClaimId }

/** What of claims goes over to another, and what goes because the other has it already. */
export type GoingOver<Row> = {
  readonly moved: readonly { readonly before: Row; readonly after: Row }[]
  readonly doubles: readonly Row[]
}

/**
 * Lets rows of the claims `from` speak of the claim `into`, one for each key; a row that `into` has already, or got from
 * a claim before, stays as it is there.
 */
export function goOver<Row extends { readonly claimId: ClaimId }>(
  rows: readonly Row[],
  { from, into }: MergeEnds,
  keyOf: (row: Row) => string,
): GoingOver<Row> {
  const taken = new Set(rows.filter(({ claimId }) => claimId === into).map(keyOf))
  const moved: { readonly before: Row; readonly after: Row }[] = []
  const doubles: Row[] = []
  for (const one of from) {
    const given = rows.filter(({ claimId }) => claimId === one)
    for (const row of given) {
      if (taken.has(keyOf(row))) doubles.push(row)
      else moved.push({ before: row, after: { ...row, claimId: into } })
    }
    for (const row of given) taken.add(keyOf(row))
  }
  return { moved, doubles }
}
