import { listStep, type ListPlace } from '#renderer/ui/list-step'

/** The highlight a key of their list leads to; Enter and the space bar take the one the keyboard is on, or the first. */
export function markStep(key: string, place: ListPlace): number | undefined {
  if (place.count > 0 && (key === 'Enter' || key === ' ')) return Math.max(0, place.at)
  return listStep(key, place)
}
