import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Imports } from '#renderer/app/use-imports.tsx'
import { goTo } from '#renderer/app/navigator'
export function LibraryRoom({ frame }: { readonly frame: Frame; readonly imports: Imports }) {
  return (
    <ul>
      {frame.data.documents.map((d) => (
        <li key={d.id}>
          <button
            type="button"
            onClick={() => {
              goTo({ kind: 'document', documentId: d.id })
            }}
          >
            {d.title}
          </button>
        </li>
      ))}
    </ul>
  )
}
