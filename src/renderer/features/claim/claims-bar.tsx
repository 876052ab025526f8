import { claimStatuses, type ClaimStatus } from '#domain/claim/claim-status'
import { lookAtClaims, useClaimsView, type ClaimGrouping } from '#renderer/features/claim/claims-view'
import { faceChoices, listWords, orderChoices, statusWords } from '#renderer/features/claim/wording'
import { Segments, Select, type Choice } from '#renderer/ui/fields.tsx'

type ClaimChoicesProps = {
  /** How many claims there are. */
  readonly all: number
  /** How many of them stand how. */
  readonly counts: ReadonlyMap<ClaimStatus, number>
}

/** How the claims are put together: as a list or a board, in groups, in which order, and which of them. */
export function ClaimChoices({ all, counts }: ClaimChoicesProps) {
  const { face, grouping, order, status } = useClaimsView()
  const statuses: readonly Choice<ClaimStatus | 'all'>[] = [
    { value: 'all', label: listWords.all(all) },
    ...claimStatuses.map((one) => ({
      value: one,
      label: `${statusWords[one].label} ${(counts.get(one) ?? 0).toLocaleString('en')}`,
      meaning: statusWords[one].meaning,
    })),
  ]
  return (
    <div className="claim-choosing">
      <Segments
        label={listWords.face}
        isLabelHidden
        value={face}
        choices={faceChoices}
        onChange={(value) => {
          lookAtClaims({ face: value })
        }}
      />
      {face === 'list' ? (
        <>
          <Select
            label={listWords.group}
            value={grouping}
            choices={groupings}
            onChange={(value) => {
              lookAtClaims({ grouping: value })
            }}
          />
          <Select
            label={listWords.show}
            value={status ?? 'all'}
            choices={statuses}
            onChange={(value) => {
              lookAtClaims({ status: value === 'all' ? undefined : value })
            }}
          />
        </>
      ) : null}
      {face === 'graph' ? null : (
        <Select
          label={listWords.sort}
          value={order}
          choices={orderChoices}
          onChange={(value) => {
            lookAtClaims({ order: value })
          }}
        />
      )}
    </div>
  )
}

const groupings: readonly Choice<ClaimGrouping>[] = [
  { value: 'none', label: listWords.noGroups },
  { value: 'status', label: listWords.status },
  { value: 'kind', label: listWords.kind },
]
