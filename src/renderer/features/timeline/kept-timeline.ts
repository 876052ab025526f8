import { timelineOf, type Timeline, type TimelineMaterial } from '#domain/question/timeline'

/** The timeline made last, for as long as nothing it is made of changes. */
const kept = new WeakMap<
  TimelineMaterial['claims'],
  { readonly material: TimelineMaterial; readonly timeline: Timeline }
>()

/** The timeline of what is weighed; the same one again while its lists are the same, as whoever comes back finds them. */
export function keptTimeline(material: TimelineMaterial): Timeline {
  const last = kept.get(material.claims)
  if (last !== undefined && isSame(last.material, material)) return last.timeline
  const timeline = timelineOf(material)
  kept.set(material.claims, { material, timeline })
  return timeline
}

function isSame(one: TimelineMaterial, other: TimelineMaterial): boolean {
  return (
    one.cited === other.cited &&
    one.questions === other.questions &&
    one.values === other.values &&
    one.resolutions === other.resolutions
  )
}
