import type { ClaimId } from '#domain/claim/claim'

/** What of one claim goes over to another, and what goes because the other has it already. */
export type GoingOver<Row> = {
  readonly moved: readonly { readonly before: Row; readonly after: Row }[]
  readonly doubles: readonly Row[]
}

/** Lets rows of the claim `from` speak of the claim `into`, one for each key; a row that `into` has already stays as it is there. */
export function goOver<Row extends { readonly claimId: ClaimId }>(
  rows: readonly Row[],
  { from, into }: { readonly from: ClaimId; readonly into: ClaimId },
  keyOf: (row: Row) => string,
): GoingOver<Row> {
  const taken = new Set(rows.filter(({ claimId }) => claimId === into).map(keyOf))
  const given = rows.filter(({ claimId }) => claimId === from)
  return {
    moved: given
      .filter((row) => !taken.has(keyOf(row)))
      .map((before) => ({ before, after: { ...before, claimId: into } })),
    doubles: given.filter((row) => taken.has(keyOf(row))),
  }
}
