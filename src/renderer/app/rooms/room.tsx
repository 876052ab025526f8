import type { ReactNode } from 'react'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Side, View } from '#renderer/app/layout'
import { AssessmentRoom, AssessmentsRoom } from '#renderer/app/rooms/assessment-room.tsx'
import { ClaimsRoom } from '#renderer/app/rooms/claims-room.tsx'
import { CodebookRoom } from '#renderer/app/rooms/codebook-room.tsx'
import { CompareRoom } from '#renderer/app/rooms/compare-room.tsx'
import { DocumentRoom } from '#renderer/app/rooms/document-room.tsx'
import { GraphRoom } from '#renderer/app/rooms/graph-room.tsx'
import { HistoryRoom } from '#renderer/app/rooms/history-room.tsx'
import { HypothesesRoom } from '#renderer/app/rooms/hypotheses-room.tsx'
import { LibraryRoom } from '#renderer/app/rooms/library-room.tsx'
import { MatrixRoom } from '#renderer/app/rooms/matrix-room.tsx'
import { QuestionsRoom } from '#renderer/app/rooms/questions-room.tsx'
import { SettingsRoom } from '#renderer/app/rooms/settings-room.tsx'
import { SearchRoom } from '#renderer/app/rooms/search-room.tsx'
import { SimilarRoom } from '#renderer/app/rooms/similar-room.tsx'
import { SourcesRoom } from '#renderer/app/rooms/sources-room.tsx'
import { TimelineRoom } from '#renderer/app/rooms/timeline-room.tsx'
import type { Imports } from '#renderer/app/use-imports.tsx'
import { unreachable } from '#domain/belief'

type RoomProps = {
  readonly view: View
  readonly side: Side
  readonly frame: Frame
  readonly imports: Imports
}

/** Draws what a tab shows, with the data and deeds of its room. */
export function Room({ view, side, frame, imports }: RoomProps): ReactNode {
  switch (view.kind) {
    case 'library':
      return <LibraryRoom frame={frame} imports={imports} />
    case 'document':
      return <DocumentRoom frame={frame} side={side} documentId={view.documentId} />
    case 'claims':
      return <ClaimsRoom frame={frame} claimId={view.claimId} />
    case 'questions':
      return <QuestionsRoom frame={frame} questionId={view.questionId} />
    case 'matrix':
      return <MatrixRoom frame={frame} />
    case 'timeline':
      return <TimelineRoom frame={frame} />
    case 'graph':
      return <GraphRoom frame={frame} />
    case 'hypotheses':
      return <HypothesesRoom frame={frame} questionId={view.questionId} />
    case 'sources':
      return <SourcesRoom frame={frame} view={view} />
    case 'codebook':
      return <CodebookRoom frame={frame} wanted={view} />
    case 'assessments':
      return <AssessmentsRoom frame={frame} />
    case 'assessment':
      return <AssessmentRoom frame={frame} assessmentId={view.assessmentId} />
    case 'search':
      return <SearchRoom frame={frame} query={view.query} />
    case 'similar':
      return <SimilarRoom frame={frame} documentId={view.documentId} />
    case 'compare':
      return <CompareRoom frame={frame} documentId={view.documentId} withId={view.withId} />
    case 'history':
      return <HistoryRoom frame={frame} />
    case 'settings':
      return <SettingsRoom frame={frame} />
    default:
      return unreachable(view)
  }
}
