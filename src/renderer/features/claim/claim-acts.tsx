import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { claimLabel, type Claim, type ClaimId } from '#domain/claim/claim'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { MergeDialog } from '#renderer/features/claim/merge-dialog.tsx'
import type { MergePreview } from '#renderer/features/claim/merge-preview'
import { SplitDialog, type SplitWish } from '#renderer/features/claim/split-dialog.tsx'
import { SupersedeDialog } from '#renderer/features/claim/supersede-dialog.tsx'
import {
  claimWords,
  linkWords,
  mergeWords,
  splitWords,
  supersedeWords,
} from '#renderer/features/claim/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

/** What can be done with a claim as a whole. */
export type WholeClaimDeeds = {
  readonly onRemove: (claim: Claim) => void
  /** A marked passage is to be tied to it. */
  readonly onLink: (claim: Claim) => void
  readonly previewMerge: (from: readonly ClaimId[], into: ClaimId) => MergePreview
  readonly onMerge: (from: readonly Claim[], into: ClaimId) => void
  /** Resolves to whether it was done. */
  readonly onSplit: (claim: Claim, wish: SplitWish) => Promise<boolean>
  /** Without a claim to take its place it stands again. */
  readonly onSupersede: (claims: readonly Claim[], by: ClaimId | undefined) => void
  readonly onSelect: (claimId: ClaimId) => void
}

type ClaimActsProps = WholeClaimDeeds & {
  readonly weighed: WeighedClaim
  readonly claims: readonly Claim[]
}

const acts = ['merge', 'split', 'supersede'] as const

type Act = (typeof acts)[number]

/** Links a passage to a claim; merges, splits, supersedes or removes it. */
export function ClaimActs(props: ClaimActsProps) {
  const hint = useKeyHints()
  const { weighed, claims, onLink, onRemove, previewMerge, onMerge, onSplit, onSupersede } = props
  const { claim, passages } = weighed
  const [act, setAct] = useState<Act>()
  const close = (): void => {
    setAct(undefined)
  }
  const isAlone = claims.length < 2
  return (
    <div className="claim-acts" role="group" aria-label={claimWords.acts}>
      <Button
        tone="quiet"
        keyHint={hint('claims.link')}
        onPress={() => {
          onLink(claim)
        }}
      >
        {linkWords.begin}
      </Button>
      <Menu
        label={claimWords.acts}
        entries={[
          { id: 'merge', label: mergeWords.begin, isDisabled: isAlone },
          { id: 'split', label: splitWords.begin, isDisabled: passages.length === 0 },
          { id: 'supersede', label: supersedeWords.begin, isDisabled: isAlone },
          { id: 'remove', label: claimWords.remove },
        ]}
        onChoose={(id) => {
          if (id === 'remove') onRemove(claim)
          else setAct(acts.find((one) => one === id))
        }}
        trigger={
          <Button tone="quiet">
            {claimWords.more}
            <ChevronDown size={14} strokeWidth={1.5} aria-hidden="true" />
          </Button>
        }
      />
      {act === 'merge' ? (
        <MergeDialog
          claim={claim}
          claims={claims}
          preview={(into) => previewMerge([claim.id], into)}
          onClose={close}
          onMerge={(into) => {
            onMerge([claim], into)
          }}
        />
      ) : null}
      {act === 'split' ? (
        <SplitDialog
          claim={claim}
          passages={passages}
          onClose={close}
          onSplit={(wish) => onSplit(claim, wish)}
        />
      ) : null}
      {act === 'supersede' ? (
        <SupersedeDialog
          superseded={[claim]}
          claims={claims}
          onClose={close}
          onSupersede={(by) => {
            onSupersede([claim], by)
          }}
        />
      ) : null}
    </div>
  )
}

/** Says what took the place of a claim, and lets it stand again. */
export function SupersededNote({ weighed, claims, onSupersede, onSelect }: ClaimActsProps) {
  const { claim } = weighed
  const next = claims.find(({ id }) => id === claim.supersededBy)
  if (next === undefined) return null
  return (
    <p className="claim-superseded">
      {supersedeWords.by}
      <Button
        tone="quiet"
        onPress={() => {
          onSelect(next.id)
        }}
      >
        <span dir="auto">
          {claimLabel(next)} {next.statement}
        </span>
      </Button>
      <Button
        onPress={() => {
          onSupersede([claim], undefined)
        }}
      >
        {supersedeWords.again}
      </Button>
    </p>
  )
}
