import { claimKinds, claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { claimStatuses, type ClaimStatus } from '#domain/claim/claim-status'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import type { ClaimGrouping, ClaimOrder } from '#renderer/features/claim/claims-view'
import { kindWords, statusWords } from '#renderer/features/claim/wording'

/** A line of the list: a claim, or what the claims below it have in common. */
export type ClaimLine =
  | { readonly kind: 'group'; readonly id: string; readonly name: string; readonly count: number }
  | { readonly kind: 'claim'; readonly weighed: WeighedClaim }

/** A column of the board. */
export type ClaimColumn = { readonly status: ClaimStatus; readonly claims: readonly WeighedClaim[] }

/** Which claims are asked for, and in which order. */
export type ClaimsWish = {
  readonly query: string
  /** The only status that is asked for, where one is. */
  readonly status: ClaimStatus | undefined
  readonly order: ClaimOrder
}

/** The claims that are asked for, in the order that is asked for. */
export function claimsFor(
  board: readonly WeighedClaim[],
  { query, status, order }: ClaimsWish,
): readonly WeighedClaim[] {
  const words = query.trim().toLocaleLowerCase()
  const isMeant = (weighed: WeighedClaim): boolean =>
    (status === undefined || weighed.status === status) && (words === '' || isCalled(weighed.claim, words))
  const shown = words === '' && status === undefined ? board : board.filter(isMeant)
  return order === 'number' ? shown : byConflict(shown)
}

/** Whether the label or the statement of a claim has these words, which are in small letters. */
export function isCalled(claim: Claim, words: string): boolean {
  return `${claimLabel(claim)} ${claim.statement}`.toLocaleLowerCase().includes(words)
}

/** Claims as lines under the heads of their groups; groups without any are left out. */
export function linesOf(shown: readonly WeighedClaim[], grouping: ClaimGrouping): readonly ClaimLine[] {
  if (grouping === 'none') return shown.map(lineOf)
  const names =
    grouping === 'status'
      ? claimStatuses.map((one) => [one, statusWords[one].label] as const)
      : claimKinds.map((one) => [one, kindWords[one].label] as const)
  const groups = new Map<string, WeighedClaim[]>(names.map(([id]) => [id, []]))
  for (const weighed of shown)
    groups.get(grouping === 'status' ? weighed.status : weighed.claim.kind)?.push(weighed)
  return names.flatMap(([id, name]): readonly ClaimLine[] => {
    const claims = groups.get(id) ?? []
    if (claims.length === 0) return []
    return [{ kind: 'group', id, name, count: claims.length }, ...claims.map(lineOf)]
  })
}

/** The columns of the board, from what nobody has judged to what another claim has replaced. */
const boardOrder = [
  'open',
  'uncorroborated',
  'corroborated',
  'contested',
  'disputed',
  'superseded',
] as const satisfies readonly ClaimStatus[]

/** Claims by how they stand, each column in the order of the claims. */
export function columnsOf(shown: readonly WeighedClaim[]): readonly ClaimColumn[] {
  const columns = new Map<ClaimStatus, WeighedClaim[]>(boardOrder.map((status) => [status, []]))
  for (const weighed of shown) columns.get(weighed.status)?.push(weighed)
  return boardOrder.map((status) => ({ status, claims: columns.get(status) ?? [] }))
}

/** How many claims stand how. */
export function countByStatus(board: readonly WeighedClaim[]): ReadonlyMap<ClaimStatus, number> {
  const counts = new Map<ClaimStatus, number>()
  for (const { status } of board) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}

/** The claims between two of them in a list, both included; only the second where the first is not in it. */
export function stretchBetween(
  shown: readonly WeighedClaim[],
  from: ClaimId | undefined,
  to: ClaimId,
): readonly ClaimId[] {
  const ids = shown.map(({ claim }) => claim.id)
  const [a, b] = [from === undefined ? -1 : ids.indexOf(from), ids.indexOf(to)]
  return a === -1 || b === -1 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}

function lineOf(weighed: WeighedClaim): ClaimLine {
  return { kind: 'claim', weighed }
}

/** First what most documents stand against each other on; of equals what more is said of, then by number. */
function byConflict(shown: readonly WeighedClaim[]): readonly WeighedClaim[] {
  return shown.toSorted((a, b) => apart(b) - apart(a) || said(b) - said(a) || a.claim.number - b.claim.number)
}

function apart({ sides: { supports, partly, disputes } }: WeighedClaim): number {
  return Math.min(supports.documents + partly.documents, disputes.documents)
}

function said({ sides: { supports, partly, disputes } }: WeighedClaim): number {
  return supports.documents + partly.documents + disputes.documents
}
