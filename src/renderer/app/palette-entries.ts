import { claimLabel } from '#domain/claim/claim'
import { reliabilityOf } from '#domain/source/source'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { commands, keyWords, type Handlers } from '#renderer/app/commands'
import { goTo } from '#renderer/app/navigator'
import type { PaletteEntry } from '#renderer/app/palette.tsx'

/** Everything the palette can find in an open case. */
export function paletteEntries({ data, bridge }: Frame, handlers: Handlers): readonly PaletteEntry[] {
  const sourceNames = new Map(data.sources.map((source) => [source.id, source.name]))
  return [
    ...data.claims.map((claim) => ({
      ...entry('Claims', claim.id, `${claimLabel(claim)} ${claim.statement}`),
      detail: claim.kind,
      run: () => {
        goTo({ kind: 'claims', claimId: claim.id })
      },
    })),
    ...data.documents.map((document) => ({
      ...entry('Documents', document.id, document.title),
      detail:
        document.sourceId === undefined ? document.fileName : (sourceNames.get(document.sourceId) ?? ''),
      run: () => {
        goTo({ kind: 'document', documentId: document.id })
      },
    })),
    ...data.assessments.map((assessment) => ({
      ...entry('Assessments', assessment.id, assessment.title),
      detail: assessment.marking,
      run: () => {
        goTo({ kind: 'assessment', assessmentId: assessment.id })
      },
    })),
    ...data.sources.map((source) => ({
      ...entry('Sources', source.id, source.name),
      detail: `${reliabilityOf(source)} · ${source.kind}`,
      run: () => {
        goTo({ kind: 'sources' })
      },
    })),
    ...commands
      .filter((command) => handlers[command.id].isEnabled !== false)
      .map((command) => ({
        ...entry('Commands', command.id, handlers[command.id].label ?? command.label),
        detail: command.section,
        keyHint: command.keys.slice(0, 1).map((keys) => keyWords(keys, bridge.platform))[0],
        run: handlers[command.id].run,
      })),
  ]
}

function entry(group: PaletteEntry['group'], id: string, label: string) {
  return { group, id: `${group}:${id}`, label, keyHint: undefined }
}
