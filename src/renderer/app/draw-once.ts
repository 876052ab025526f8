import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Draws a picture that is not on the screen; it is there until the work at hand is done, and gone after it. */
export function drawOnce(picture: ReactNode): SVGSVGElement | undefined {
  const place = document.createElement('div')
  place.className = 'ui-only-said'
  place.ariaHidden = 'true'
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => {
    root.render(picture)
  })
  setTimeout(() => {
    root.unmount()
    place.remove()
  })
  return place.querySelector('svg') ?? undefined
}
