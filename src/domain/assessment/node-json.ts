import { refuse, succeed, type Result } from '#domain/result'

/** Why blocks cannot be read at all. */
export type BlocksRefusal = 'not-blocks' | 'too-deep' | 'too-large'

/** Nodes within nodes; ten levels of lists in a table take about thirty. */
export const deepestNesting = 100

/** Nodes and marks of one assessment; a book of 300 pages has about 20 000. */
export const mostNodes = 200_000

/**
 * Counts what is there before anything is read, without recursion, so that reading may recurse. A value that holds
 * itself is too deep; one that shares parts is counted as often as it shows them.
 */
export function sizeUp(value: unknown): Result<readonly unknown[], BlocksRefusal> {
  if (!Array.isArray(value)) return refuse('not-blocks')
  const roots: readonly unknown[] = value
  let level = roots
  let seen = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length
    if (depth === deepestNesting) return refuse('too-deep')
    if (seen > mostNodes) return refuse('too-large')
    const below = partsOf(level, mostNodes - seen)
    if (below === undefined) return refuse('too-large')
    level = below
  }
  return succeed(roots)
}

/** The nodes and marks one level down; undefined where there are more than the limit. */
function partsOf(nodes: readonly unknown[], limit: number): readonly unknown[] | undefined {
  const parts: unknown[] = []
  for (const node of nodes) {
    const [children, marks] = [childrenOf(node), marksOf(node)]
    if (parts.length + children.length + marks.length > limit) return undefined
    for (const child of children) parts.push(child)
    for (const mark of marks) parts.push(mark)
  }
  return parts
}

/** A field of a value that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Reflect.get(value, name)
}

/** What kind of node it says it is. */
export function typeOf(node: unknown): string | undefined {
  const type = fieldOf(node, 'type')
  return typeof type === 'string' ? type : undefined
}

/** The nodes within a node; none where it says anything else. */
export function childrenOf(node: unknown): readonly unknown[] {
  return listIn(node, 'content')
}

/** The marks of a node; none where it says anything else. */
export function marksOf(node: unknown): readonly unknown[] {
  return listIn(node, 'marks')
}

function listIn(node: unknown, name: string): readonly unknown[] {
  const list = fieldOf(node, name)
  return Array.isArray(list) ? list : []
}
