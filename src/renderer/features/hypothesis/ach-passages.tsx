import { CornerUpRight } from 'lucide-react'
import { claimLabel } from '#domain/claim/claim'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf } from '#domain/source/source'
import type { AchDeeds, AchPassage, AchRow } from '#renderer/features/hypothesis/ach-rows'
import { hypothesisWords, stanceSigns } from '#renderer/features/hypothesis/wording'
import { Peek } from '#renderer/reading/peek.tsx'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'

/** More are counted and not listed: a claim may have thousands. */
const mostPassages = 50

type AchPassagesProps = Pick<AchDeeds, 'onShowPassage'> & { readonly row: AchRow }

/** What the claim of the chosen cell rests on: its passages, each with its stance and the grade of its source. */
export function AchPassages({ row, onShowPassage }: AchPassagesProps) {
  const { claim, passages } = row
  return (
    <section className="hypothesis-passages" aria-label={hypothesisWords.passagesOf(claimLabel(claim))}>
      <h4>{hypothesisWords.passagesOf(claimLabel(claim))}</h4>
      {passages.length === 0 ? <p>{hypothesisWords.noPassages}</p> : null}
      <ul>
        {passages.slice(0, mostPassages).map((passage) => (
          <Passage key={passage.evidence.id} passage={passage} claim={claim} onShowPassage={onShowPassage} />
        ))}
        {passages.length > mostPassages ? (
          <li>{hypothesisWords.morePassages(passages.length - mostPassages)}</li>
        ) : null}
      </ul>
    </section>
  )
}

function Passage({
  passage,
  claim,
  onShowPassage,
}: Pick<AchDeeds, 'onShowPassage'> & { readonly passage: AchPassage; readonly claim: AchRow['claim'] }) {
  const { evidence, highlight, document, source } = passage
  const reliability = source === undefined ? 'F' : reliabilityOf(source)
  return (
    <li className="hypothesis-passage">
      <span className="hypothesis-passage-stance" data-says={evidence.stance}>
        {stanceSigns[evidence.stance]}
      </span>
      <Peek highlightId={highlight.id}>
        <blockquote lang={document.language} dir="auto">
          “{highlight.anchor.quote}”
        </blockquote>
      </Peek>
      <span className="hypothesis-passage-about">
        <CodeChip
          meaning={reliabilityMeanings[reliability].label}
        >{`${reliability}${claim.credibility}`}</CodeChip>
        <SourceName id={source?.id}>{source?.name ?? hypothesisWords.noSource}</SourceName>
        <bdi>{document.title}</bdi>
      </span>
      <Button
        tone="quiet"
        onPress={() => {
          onShowPassage(passage)
        }}
      >
        <CornerUpRight size={14} strokeWidth={1.5} aria-hidden="true" />
        {hypothesisWords.showPassage}
      </Button>
    </li>
  )
}
