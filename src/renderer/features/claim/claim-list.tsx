import { useRef } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { claimKinds, claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import { claimStatuses, type ClaimStatus } from '#domain/claim/claim-status'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { ClaimRow } from '#renderer/features/claim/claim-row.tsx'
import { lookAtClaims, useClaimsView, type ClaimGrouping } from '#renderer/features/claim/claims-view'
import { claimWords, kindWords, listWords, statusWords } from '#renderer/features/claim/wording'
import { Select, type Choice } from '#renderer/ui/fields.tsx'
import { useArrival } from '#renderer/ui/use-arrival'

type ClaimListProps = {
  readonly board: readonly WeighedClaim[]
  readonly query: string
  readonly selected: WeighedClaim | undefined
  readonly onSelect: (claimId: ClaimId) => void
}

/** The claims that are looked for, in groups where that was asked for. */
export function ClaimList({ board, query, selected, onSelect }: ClaimListProps) {
  const list = useRef<HTMLDivElement>(null)
  useArrival(list)
  const { grouping, status } = useClaimsView()
  const shown = board.filter(
    (weighed) => matches(weighed.claim, query) && (status === undefined || weighed.status === status),
  )
  const groups = groupsOf(shown, grouping)
  return (
    <ListBox
      ref={list}
      aria-label={claimWords.list}
      className="claim-list"
      selectionMode="single"
      selectionBehavior="replace"
      items={groups}
      selectedKeys={selected === undefined ? [] : [selected.claim.id]}
      onSelectionChange={(keys) => {
        const chosen = shown.find(({ claim }) => keys !== 'all' && keys.has(claim.id))
        if (chosen !== undefined) onSelect(chosen.claim.id)
      }}
      renderEmptyState={() => <p className="claim-bar">{claimWords.noneFound}</p>}
    >
      {(group) => (
        <ListBoxSection id={group.id} aria-label={group.name}>
          {grouping === 'none' ? null : (
            <Header className="claim-group">
              {group.name} <span>{group.items.length}</span>
            </Header>
          )}
          <Collection items={group.items}>
            {({ id, weighed }) => (
              <ListBoxItem
                id={id}
                textValue={`${claimLabel(weighed.claim)} ${weighed.claim.statement}`}
                className="claim-item"
              >
                <ClaimRow weighed={weighed} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}

const groupings: readonly Choice<ClaimGrouping>[] = [
  { value: 'none', label: listWords.noGroups },
  { value: 'status', label: listWords.status },
  { value: 'kind', label: listWords.kind },
]

/** How the list is put together: in groups, and with which claims. */
export function ClaimListChoices({ board }: { readonly board: readonly WeighedClaim[] }) {
  const { grouping, status } = useClaimsView()
  const count = (one: ClaimStatus): number => board.filter((weighed) => weighed.status === one).length
  const statuses: readonly Choice<ClaimStatus | 'all'>[] = [
    { value: 'all', label: listWords.all(board.length) },
    ...claimStatuses.map((one) => ({
      value: one,
      label: `${statusWords[one].label} ${count(one)}`,
      meaning: statusWords[one].meaning,
    })),
  ]
  return (
    <div className="claim-choosing">
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
    </div>
  )
}

type Group = {
  readonly id: string
  readonly name: string
  readonly items: readonly { readonly id: ClaimId; readonly weighed: WeighedClaim }[]
}

function groupsOf(shown: readonly WeighedClaim[], grouping: ClaimGrouping): readonly Group[] {
  const group = (id: string, name: string, isIn: (weighed: WeighedClaim) => boolean): Group => ({
    id,
    name,
    items: shown.filter(isIn).map((weighed) => ({ id: weighed.claim.id, weighed })),
  })
  return groupsBy(grouping, group).filter(({ items }) => items.length > 0)
}

function groupsBy(
  grouping: ClaimGrouping,
  group: (id: string, name: string, isIn: (weighed: WeighedClaim) => boolean) => Group,
): readonly Group[] {
  switch (grouping) {
    case 'none':
      return [group('all', claimWords.title, () => true)]
    case 'status':
      return claimStatuses.map((one) => group(one, statusWords[one].label, ({ status }) => status === one))
    case 'kind':
      return claimKinds.map((kind) => group(kind, kindWords[kind].label, ({ claim }) => claim.kind === kind))
  }
}

function matches(claim: Claim, query: string): boolean {
  const words = query.trim().toLocaleLowerCase()
  return `${claimLabel(claim)} ${claim.statement}`.toLocaleLowerCase().includes(words)
}
