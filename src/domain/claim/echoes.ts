import { corroborationOf, type CountedPiece } from '#domain/claim/corroboration'
import type { Lineage } from '#domain/source/lineage'

/**
 * The evidence that only repeats an origin counted already: another document on the same origin, or one that copies from
 * it. Originals count before their copies, earlier evidence before later. Evidence of unknown origin is no echo.
 */
export function echoesOf<Spoken extends CountedPiece>(
  voices: readonly Spoken[],
  lineage: Lineage,
): ReadonlySet<Spoken> {
  const counted: Spoken[] = []
  const echoes = new Set<Spoken>()
  for (const voice of originalsFirst(voices, lineage)) {
    const isSame = counted.some((other) => other.originId === voice.originId)
    const adds = !isSame && origins([...counted, voice], lineage) > origins(counted, lineage)
    const isRepeated = counted.every(
      (other) => other.originId !== voice.originId || other.documentId !== voice.documentId,
    )
    if (adds) counted.push(voice)
    else if (isRepeated) echoes.add(voice)
  }
  return echoes
}

function originalsFirst<Spoken extends CountedPiece>(
  voices: readonly Spoken[],
  lineage: Lineage,
): readonly Spoken[] {
  const known = voices.filter(({ originId }) => originId !== undefined)
  const isOriginal = ({ originId }: Spoken): boolean =>
    originId !== undefined && lineage.rootsOf(originId).includes(originId)
  return [...known.filter(isOriginal), ...known.filter((voice) => !isOriginal(voice))]
}

function origins(voices: readonly CountedPiece[], lineage: Lineage): number {
  return corroborationOf(voices, lineage).origins
}
