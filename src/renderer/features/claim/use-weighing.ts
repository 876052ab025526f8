import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { credibilities, type Claim, type ClaimId, type Credibility } from '#domain/claim/claim'
import { mayJudge } from '#domain/claim/corroboration'
import { reliabilities, type Reliability, type SourceId } from '#domain/source/source'
import type { WeighedClaim } from '#renderer/features/claim/claim-board'
import { judgedAs } from '#renderer/features/claim/judged-as'
import { takesLetters, weighActFor } from '#renderer/features/claim/weigh-keys'
import { keyringNow } from '#renderer/keys/use-keyring'
import { credibilityRefusals, weighWords } from '#renderer/features/claim/wording'

/** A credibility chosen by key: then only the reason is left to write. Another object each time one is chosen. */
export type JudgeWish = {
  readonly claimId: ClaimId
  readonly credibility: Credibility
}

type WeighingNeeds = {
  readonly selected: WeighedClaim | undefined
  /** A letter was typed for the source of a passage. */
  readonly onGradeWish: (sourceId: SourceId, reliability: Reliability) => void
  /** A marked passage is to be tied to the claim in hand. */
  readonly onLink: (claim: Claim) => void
  readonly announce: (words: string) => void
  /** Says why a letter or digit is not taken. */
  readonly onSay: (words: string) => void
}

/** W, then a digit judges the claim in hand, a letter grades the source of the passage in hand; L links a passage. */
export function useWeighing({ selected, onGradeWish, onLink, announce, onSay }: WeighingNeeds) {
  const [awaited, setAwaited] = useState<string>()
  const [wish, setWish] = useState<JudgeWish>()
  // A wish is for the next judging only: what comes after it, also an undo, begins without one.
  const inHand = selected === undefined ? undefined : judgedAs(selected.claim)
  const [judgedOver, setJudgedOver] = useState(inHand)
  if (judgedOver !== inHand) {
    setJudgedOver(inHand)
    setWish(undefined)
  }
  function take(key: string, target: Element, { claim, sides, passages }: WeighedClaim) {
    const credibility = credibilities.find((one) => String(one) === key)
    const letter = reliabilities.find((one) => one === key.toUpperCase())
    if (credibility !== undefined) {
      const allowed = mayJudge(credibility, sides.supports)
      if (allowed.ok) setWish({ claimId: claim.id, credibility })
      else onSay(credibilityRefusals[allowed.reason])
    } else if (letter !== undefined) {
      const meant = sourceMeant(passages, target.closest('[data-evidence]')?.getAttribute('data-evidence'))
      if (meant.ok) onGradeWish(meant.sourceId, letter)
      else onSay(meant.words)
    }
  }
  return {
    /** Says what is awaited after W. */
    awaited,
    wish: wish?.claimId === selected?.claim.id ? wish : undefined,
    onKeyDownCapture: (event: KeyboardEvent) => {
      const { target, currentTarget, key } = event
      if (selected === undefined) return
      if (!(target instanceof Element) || !currentTarget.contains(target)) return
      const isInField = target.closest(takesLetters) !== null
      const act = weighActFor(keyringNow(), {
        pressed: event,
        isInField,
        isAwaited: awaited !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey,
      })
      if (act === undefined) return
      // What is typed in a field is the field's.
      if (act !== 'leave') stop(event)
      const words = act === 'await' ? weighWords.awaited(selected.claim) : undefined
      setAwaited(words)
      if (words !== undefined) announce(words)
      if (act === 'take') take(key, target, selected)
      if (act === 'link') onLink(selected.claim)
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setAwaited(undefined)
    },
  }
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

type SourceMeant =
  { readonly ok: true; readonly sourceId: SourceId } | { readonly ok: false; readonly words: string }

/** The source of the passage in hand; without one that of all passages, if it is one. */
function sourceMeant(passages: WeighedClaim['passages'], evidenceId: string | null | undefined): SourceMeant {
  if (passages.length === 0) return { ok: false, words: weighWords.noPassage }
  const inHand = passages.find(({ evidence }) => evidence.id === evidenceId)
  const meant = inHand === undefined ? passages : [inHand]
  const sources = new Set(meant.map(({ document }) => document.sourceId))
  const [sourceId, ...others] = sources
  if (others.length > 0) return { ok: false, words: weighWords.whichSource }
  return sourceId === undefined ? { ok: false, words: weighWords.noSource } : { ok: true, sourceId }
}
