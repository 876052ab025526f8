import { consistencies, grades, type Consistency, type WeightGrade } from '#domain/hypothesis/hypothesis'
import type { AchSpot } from '#renderer/features/hypothesis/ach-place'

/** What a key means in the cell that has the keyboard. */
export type AchAct =
  | { readonly kind: 'rate'; readonly consistency: Consistency | 'not-rated' }
  | { readonly kind: 'weigh'; readonly grade: WeightGrade }
  | { readonly kind: 'open' | 'leave' | 'reword' | 'remove' }

const ratings: Readonly<Record<string, Consistency | 'not-rated'>> = {
  ...Object.fromEntries(consistencies.map((consistency, at) => [String(at + 1), consistency])),
  '0': 'not-rated',
}

/** What a key does to what lies in a cell; undefined where it does nothing there. */
export function actFor(key: string, { kind }: AchSpot): AchAct | undefined {
  switch (kind) {
    case 'rating': {
      const consistency = ratings[key]
      return consistency === undefined ? undefined : { kind: 'rate', consistency }
    }
    case 'credibility':
    case 'relevance': {
      const grade = grades.find((one) => one === key.toUpperCase())
      return grade === undefined ? undefined : { kind: 'weigh', grade }
    }
    case 'claim':
      return ofTwo(key, 'open', 'leave')
    case 'hypothesis':
      return ofTwo(key, 'reword', 'remove')
    default:
      return undefined
  }
}

function ofTwo(key: string, enter: 'open' | 'reword', del: 'leave' | 'remove'): AchAct | undefined {
  if (key === 'Enter') return { kind: enter }
  return key === 'Delete' ? { kind: del } : undefined
}
