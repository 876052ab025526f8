import { codeOf, type Disk } from '#main/disk'
import type { CaseListing } from '#preload/bridge'

/**
 * Reads `case.json`. Where it is damaged the case is still listed, by its id, because its journal may be whole.
 */
export function listingFrom(json: string, caseId: string): CaseListing {
  const found = parsed(json)
  const text = (key: string) => (typeof found[key] === 'string' ? found[key] : undefined)
  return {
    id: caseId,
    name: text('name') ?? caseId,
    begunAt: text('begunAt') ?? '',
    openedAt: text('openedAt') ?? '',
    isSample: found['isSample'] === true,
  }
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** Free bytes on the volume of a folder; undefined where the system does not tell. */
export async function freeBytesAt(disk: Disk, folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await disk.statfs(folder)
    return bavail * bsize
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}
