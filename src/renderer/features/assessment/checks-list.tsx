import { Check, CircleAlert } from 'lucide-react'
import type { Remark } from '#domain/assessment/remarks'
import type { BlockPath } from '#domain/assessment/textblocks'
import { assessmentWords, sayRemark, sayVerified } from '#renderer/features/assessment/wording'
import { Count } from '#renderer/reading/count.tsx'
import type { CountedThing } from '#renderer/reading/counted'
import { Button } from '#renderer/ui/button.tsx'

type ChecksListProps = {
  readonly remarks: readonly Remark[]
  readonly quotations: { readonly verified: number; readonly all: number }
  /** Where they stand. */
  readonly quoted: readonly BlockPath[]
  readonly onShow: (path: BlockPath) => void
  readonly linesAt: (paths: readonly BlockPath[]) => readonly CountedThing[]
}

const icon = { size: 14, strokeWidth: 1.5, 'aria-hidden': true } as const

/** What the program noticed; the analyst decides what to do about it. */
export function ChecksList({ remarks, quotations, quoted, onShow, linesAt }: ChecksListProps) {
  const allVerified = quotations.verified === quotations.all
  return (
    <section className="assessment-checks" aria-label={assessmentWords.checks}>
      <h2>{assessmentWords.checks}</h2>
      <ul>
        <li className={allVerified ? 'assessment-check-ok' : 'assessment-check-caution'}>
          {allVerified ? <Check {...icon} /> : <CircleAlert {...icon} />}
          <Count
            count={quotations.all}
            words={sayVerified(quotations.verified, quotations.all)}
            list={{ kind: 'things', things: () => linesAt(quoted) }}
          />
        </li>
        {remarks.map((remark, index) => {
          const path = placeOf(remark)
          return (
            <li key={index} className="assessment-check-caution">
              <CircleAlert {...icon} />
              {remark.kind === 'without-citation' ? (
                <Count
                  count={remark.paths.length}
                  words={sayRemark(remark)}
                  list={{ kind: 'things', things: () => linesAt(remark.paths) }}
                />
              ) : (
                <span dir="auto">{sayRemark(remark)}</span>
              )}
              {path === undefined ? null : (
                <Button
                  tone="quiet"
                  onPress={() => {
                    onShow(path)
                  }}
                >
                  {assessmentWords.show}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function placeOf(remark: Remark): BlockPath | undefined {
  return remark.kind === 'without-citation' ? remark.paths[0] : remark.path
}
