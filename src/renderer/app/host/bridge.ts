import { browserBridge } from '#renderer/app/host/browser-bridge'
import type { Bridge } from '#preload/bridge'

/** The desktop's bridge where the page runs inside it, otherwise one made of what a browser has. */
export function theBridge(): Bridge {
  return globalThis.bridge ?? browserBridge()
}
