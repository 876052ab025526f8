import type { DependenceNode, DependenceTree } from '#domain/source/dependence'
import { reliabilityOf } from '#domain/source/source'
import { namesOf } from '#renderer/features/source/dependence-tree.tsx'
import { pictureWords } from '#renderer/features/source/wording'

/** One line of the drawing, counted from 0 at the top; `above` is the line of the source it copies from. */
type Line = {
  readonly at: number
  readonly depth: number
  readonly above: number | undefined
  readonly words: string
  readonly grade: string | undefined
}

/** Sizes in units of the picture. */
const step = { across: 22, down: 24 } as const
const words = { perLetter: 7, most: 80 } as const

/** Who copies from whom as one picture: whoever stands at the left is where the words begin. */
export function DependenceDrawing({ trees }: { readonly trees: readonly DependenceTree[] }) {
  const lines = linesOf(trees)
  const width = Math.max(
    ...lines.map((line) => line.depth * step.across + 30 + line.words.length * words.perLetter),
    320,
  )
  return (
    <svg
      className="source-drawing"
      viewBox={`-1 0 ${width} ${Math.max(1, lines.length) * step.down}`}
      role="img"
      aria-label={pictureWords.dependence}
    >
      {lines.length === 0 ? <text y={17}>{pictureWords.noDependence}</text> : null}
      {lines.map((line) => (
        <DrawnLine key={line.at} line={line} />
      ))}
    </svg>
  )
}

function DrawnLine({ line: { at, depth, above, words: said, grade } }: { readonly line: Line }) {
  const left = depth * step.across
  const middle = at * step.down + step.down / 2
  const elbow = left - step.across + 10
  return (
    <g>
      {above === undefined ? null : (
        <path
          d={`M${elbow} ${above * step.down + step.down / 2 + 9}V${middle}H${left - 2}`}
          className="source-tie-line"
        />
      )}
      {grade === undefined ? null : (
        <>
          <rect x={left} y={middle - 9} width={20} height={18} rx={2} className="source-item" />
          <text x={left + 10} y={middle + 4} textAnchor="middle" className="source-figure">
            {grade}
          </text>
        </>
      )}
      <text x={left + (grade === undefined ? 0 : 27)} y={middle + 4}>
        {said}
      </text>
    </g>
  )
}

function linesOf(trees: readonly DependenceTree[]): readonly Line[] {
  const lines: Line[] = []
  function add(node: DependenceNode, depth: number, above: number | undefined): void {
    const { source, isDrawnAbove, copiers } = node
    const at = lines.length
    const said = cut(source.name)
    lines.push({
      at,
      depth,
      above,
      words: isDrawnAbove ? `${said} (${pictureWords.above})` : said,
      grade: reliabilityOf(source),
    })
    for (const one of copiers) add(one, depth + 1, at)
  }
  for (const { root, circle } of trees) {
    add(root, 0, undefined)
    if (circle.length > 0)
      lines.push({
        at: lines.length,
        depth: 1,
        above: undefined,
        words: cut(pictureWords.circle(namesOf(circle))),
        grade: undefined,
      })
  }
  return lines
}

function cut(said: string): string {
  const letters = [...said]
  return letters.length <= words.most ? said : `${letters.slice(0, words.most - 1).join('')}…`
}
