import { claimLabel, particularNames, type Claim } from '#domain/claim/claim'
import { questionLabel } from '#domain/question/question'
import { sayInterval, sayValue } from '#domain/question/value-words'
import { credibilityMeanings } from '#domain/source/grade'
import type { MergePreview, NamedValue } from '#renderer/features/claim/merge-preview'
import {
  mergeWords,
  particularLabels,
  particularWords,
  stanceGlyphs,
  stanceWords,
} from '#renderer/features/claim/wording'

type MergeMovesProps = {
  readonly preview: MergePreview
  readonly into: Claim
  /** What is said of the claims that are no more afterwards. */
  readonly gone: string
}

/** What goes over in a merge, what stays as it is, and what goes with the claims that are no more. */
export function MergeMoves({ preview, into, gone }: MergeMovesProps) {
  const { moved, values, ratings } = preview
  return (
    <>
      <section className="claim-moves" aria-label={mergeWords.moves}>
        <h3>{mergeWords.moves}</h3>
        <ul>
          {moved.slice(0, mostListed).map(({ evidence, highlight, document }) => (
            <li key={evidence.id}>
              {stanceGlyphs[evidence.stance]} {stanceWords[evidence.stance]}{' '}
              <bdi>“{highlight.anchor.quote}”</bdi> <span>{document.title}</span>
            </li>
          ))}
          {moved.length > mostListed ? <li>{mergeWords.further(moved.length - mostListed)}</li> : null}
          {values.moved.slice(0, mostListed).map((named) => (
            <li key={named.value.id} dir="auto">
              {sayNamed(named)}
            </li>
          ))}
          {values.moved.length > mostListed ? (
            <li>{mergeWords.furtherValues(values.moved.length - mostListed)}</li>
          ) : null}
          {ratings.moved === 0 ? null : <li>{mergeWords.ratings(ratings.moved)}</li>}
          {moved.length + values.moved.length + ratings.moved === 0 ? <li>{mergeWords.nothing}</li> : null}
        </ul>
      </section>
      <Leaves preview={preview} into={into} />
      <p className="claim-moves">{gone}</p>
    </>
  )
}

function Leaves({ preview, into }: Omit<MergeMovesProps, 'gone'>) {
  const { doubles, values, ratings, decisions } = preview
  const label = claimLabel(into)
  return (
    <section className="claim-moves" aria-label={mergeWords.leaves}>
      <h3>{mergeWords.leaves}</h3>
      <ul>
        <li>{mergeWords.keeps(label, sayCredibility(into))}</li>
        {preview.gone.slice(0, mostListed).map((claim) => (
          <li key={claim.id} dir="auto">
            {sayGone(claim)}
          </li>
        ))}
        {preview.gone.length > mostListed ? (
          <li>{mergeWords.furtherClaims(preview.gone.length - mostListed)}</li>
        ) : null}
        {doubles.length === 0 ? null : <li>{mergeWords.hasPassages(label, doubles.length)}</li>}
        {values.doubles.slice(0, mostListed).map((named) => (
          <li key={named.value.id} dir="auto">
            {sayNamed(named)}
            {named.standing === undefined ? null : mergeWords.answers(label, sayValue(named.standing))}
          </li>
        ))}
        {ratings.doubles === 0 ? null : <li>{mergeWords.hasRatings(label, ratings.doubles)}</li>}
        {decisions === 0 ? null : <li>{mergeWords.decisions(decisions)}</li>}
      </ul>
    </section>
  )
}

const mostListed = 12

function sayNamed({ question, value }: NamedValue): string {
  return `${questionLabel(question)} ${question.words} ${sayValue(value.given)}`
}

function sayCredibility({ credibility }: Claim): string {
  return `${credibility} – ${credibilityMeanings[credibility].label}`
}

/** What a claim takes along: how it was judged, the parts of its statement, when it happened. */
function sayGone(claim: Claim): string {
  const particulars = particularNames.flatMap((name) => {
    const words = claim.particulars?.[name] ?? ''
    return words === '' ? [] : [`${particularLabels[name]}: ${words}`]
  })
  const happened = claim.happened === undefined ? [] : [particularWords.happened(sayInterval(claim.happened))]
  const judged = mergeWords.judged(sayCredibility(claim), claim.judgings?.length ?? 0)
  return `${claimLabel(claim)}: ${[judged, ...particulars, ...happened].join('; ')}`
}
