import type { OddStretch } from '#domain/document/odd-characters'
import { describeOddity, oddityWords } from '#renderer/features/reader/oddity-words'

type OddityListProps = {
  readonly text: string
  readonly found: readonly OddStretch[]
  readonly onShow: (stretch: OddStretch) => void
}

/** So many are listed; the others are counted and painted in the text. */
const mostListed = 100

/** The characters that are not what they seem, each with its name, the words around it and the way there. */
export function OddityList({ text, found, onShow }: OddityListProps) {
  if (found.length === 0) return null
  return (
    <ul className="reader-oddities" aria-label={oddityWords.list}>
      {found.slice(0, mostListed).map((stretch) => {
        const { name, context } = describeOddity(text, stretch)
        return (
          <li key={stretch.start}>
            <button
              type="button"
              onClick={() => {
                onShow(stretch)
              }}
            >
              <span className="reader-oddity">{name}</span> · <bdi>{context}</bdi>
            </button>
          </li>
        )
      })}
      {found.length > mostListed ? <li>{oddityWords.more(found.length - mostListed)}</li> : null}
    </ul>
  )
}
