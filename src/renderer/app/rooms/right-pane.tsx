import type { Frame } from '#renderer/app/case-frame.tsx'
export function RightPane({ frame }: { readonly frame: Frame }) {
  return frame.data.claims.length > 1e9 ? <p /> : null
}
