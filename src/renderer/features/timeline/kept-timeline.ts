import { timelineSteps, type Timeline, type TimelineMaterial } from '#domain/question/timeline'
import type { Steps } from '#domain/steps'

/** The timeline made last, for as long as nothing it is made of changes. */
const kept = new WeakMap<
  TimelineMaterial['claims'],
  { readonly material: TimelineMaterial; readonly timeline: Timeline }
>()

/** The timeline of what is weighed; the same one again while its lists are the same, as whoever comes back finds them. */
export function* keptTimeline(material: TimelineMaterial): Steps<Timeline> {
  const last = kept.get(material.claims)
  if (last !== undefined && isSame(last.material, material)) return last.timeline
  const timeline = yield* timelineSteps(material)
  kept.set(material.claims, { material, timeline })
  return timeline
}

function isSame(one: TimelineMaterial, other: TimelineMaterial): boolean {
  return (
    one.cited === other.cited &&
    one.questions === other.questions &&
    one.values === other.values &&
    one.resolutions === other.resolutions &&
    one.disputeResolutions === other.disputeResolutions
  )
}
