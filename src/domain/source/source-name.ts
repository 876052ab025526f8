import { nameKey } from '#domain/name-key'
import type { Source } from '#domain/source/source'

/** Whether a source goes by a name; letter case and blank space around it do not matter. */
export function isNamed(source: Pick<Source, 'name'>, name: string): boolean {
  return nameKey(source.name) === nameKey(name)
}
