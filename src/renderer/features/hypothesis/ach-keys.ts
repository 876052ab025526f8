import type { Consistency, WeightGrade } from '#domain/hypothesis/hypothesis'
import type { AchSpot } from '#renderer/features/hypothesis/ach-place'
import { keyToAct, type Keyring } from '#renderer/keys/keyring'
import type { ActOf } from '#renderer/keys/key-table'
import type { PressedKey } from '#renderer/keys/stroke'

/** What a key means in the cell that has the keyboard. */
export type AchAct =
  | { readonly kind: 'rate'; readonly consistency: Consistency | 'not-rated' }
  | { readonly kind: 'weigh'; readonly grade: WeightGrade }
  | { readonly kind: 'open' | 'leave' | 'reword' | 'remove' }

const ratings: Readonly<Partial<Record<ActOf<'hypotheses'>, Consistency | 'not-rated'>>> = {
  'rate-1': 'CC',
  'rate-2': 'C',
  'rate-3': 'N',
  'rate-4': 'NA',
  'rate-5': 'I',
  'rate-6': 'II',
  unrate: 'not-rated',
}

const weights: Readonly<Partial<Record<ActOf<'hypotheses'>, WeightGrade>>> = {
  low: 'L',
  medium: 'M',
  high: 'H',
}

/** What a key does to what lies in a cell; undefined where it does nothing there. */
export function actFor(keyring: Keyring, pressed: PressedKey, { kind }: AchSpot): AchAct | undefined {
  const act = keyToAct(keyring, 'hypotheses', pressed)
  const isEnter = pressed.key === 'Enter'
  switch (kind) {
    case 'rating': {
      const consistency = act === undefined ? undefined : ratings[act]
      return consistency === undefined ? undefined : { kind: 'rate', consistency }
    }
    case 'credibility':
    case 'relevance': {
      const grade = act === undefined ? undefined : weights[act]
      return grade === undefined ? undefined : { kind: 'weigh', grade }
    }
    case 'claim':
      if (isEnter) return { kind: 'open' }
      return act === 'remove' ? { kind: 'leave' } : undefined
    case 'hypothesis':
      if (isEnter) return { kind: 'reword' }
      return act === 'remove' ? { kind: 'remove' } : undefined
    default:
      return undefined
  }
}
