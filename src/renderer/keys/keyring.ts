import {
  around,
  keyRows,
  keyScopes,
  rowsOf,
  type ActOf,
  type KeyId,
  type KeyScope,
  type NamedRow,
} from '#renderer/keys/key-table'
import { placeSigns } from '#renderer/keys/place-signs'
import {
  isCharacterStroke,
  isStroke,
  readStrokes,
  writeStroke,
  type PressedKey,
  type Stroke,
} from '#renderer/keys/stroke'

/** The keys the analyst chose instead of the first ones, by what they do; none where a list is empty. */
export type ChosenKeys = Readonly<Partial<Record<KeyId, readonly string[]>>>

/** What the analyst decided about the keyboard. */
export type KeyChoice = {
  readonly chosen: ChosenKeys
  /** False while keys that are a mere character are switched off (WCAG 2.1.4). */
  readonly areCharacterKeysOn: boolean
}

/** The keys of the program as they are now. */
export type Keyring = KeyChoice & {
  readonly heard: ReadonlyMap<KeyScope, readonly HeardKeys[]>
}

/** One way to press a row: its strokes, one after the other. */
type HeardKeys = { readonly act: string; readonly strokes: readonly Stroke[] }

/** What holds before anything is chosen. */
export const firstKeyChoice: KeyChoice = { chosen: {}, areCharacterKeysOn: true }

/** The keys as the analyst decided. */
export function keyringOf(choice: KeyChoice): Keyring {
  const heard = new Map(
    keyScopes.map((scope) => [
      scope,
      rowsOf(scope).flatMap(({ act, id, row }) =>
        (choice.chosen[id] ?? row.keys).flatMap((keys) => {
          const strokes = readStrokes(keys)
          return strokes === undefined || !isHeard(choice, keys) ? [] : [{ act, strokes }]
        }),
      ),
    ]),
  )
  return { ...choice, heard }
}

/** The keyring before anything is chosen. */
export const firstKeyring: Keyring = keyringOf(firstKeyChoice)

/** What a key does in a place; undefined where it does nothing there. What comes one after the other is not asked here. */
export function keyToAct<Scope extends KeyScope>(
  keyring: Keyring,
  scope: Scope,
  pressed: PressedKey,
): ActOf<Scope> | undefined {
  const found = heardIn(keyring, scope).find(
    ({ strokes: [stroke, ...later] }) =>
      stroke !== undefined && later.length === 0 && isStroke(stroke, pressed),
  )
  // The map was filled from the rows of that very place.
  return found?.act as ActOf<Scope> | undefined
}

/** A key of a list as the arrow it stands for, any other as it is; undefined where Ctrl or Alt makes another one of it. */
export function lineKey(keyring: Keyring, pressed: PressedKey): string | undefined {
  const act = keyToAct(keyring, 'lists', pressed)
  if (act === undefined) return pressed.ctrlKey || pressed.metaKey || pressed.altKey ? undefined : pressed.key
  return act === 'down' ? 'ArrowDown' : 'ArrowUp'
}

/** What keys pressed one after the other do in the window; `begun` where there is more to come. */
export function sequenceToAct(
  keyring: Keyring,
  pressed: readonly PressedKey[],
): { readonly act: ActOf<'window'> } | 'begun' | undefined {
  const found = heardIn(keyring, 'window').filter(
    ({ strokes }) =>
      strokes.length > 1 &&
      pressed.length <= strokes.length &&
      pressed.every((one, at) => {
        const stroke = strokes[at]
        return stroke !== undefined && isStroke(stroke, one)
      }),
  )
  const whole = found.find(({ strokes }) => strokes.length === pressed.length)
  if (whole !== undefined) return { act: whole.act as ActOf<'window'> }
  return found.length > 0 ? 'begun' : undefined
}

/** The keys a row has now, whether or not they are switched off. */
export function keysOf({ chosen }: KeyChoice, { id, row }: Pick<NamedRow, 'id' | 'row'>): readonly string[] {
  return chosen[id] ?? row.keys
}

/** The key to show beside what it does: the first that is heard; undefined where none is. */
export function shownKey(keyring: Keyring, id: KeyId): string | undefined {
  const named = keyRows.find((one) => one.id === id)
  const keys = named === undefined ? [] : keysOf(keyring, named)
  return keys.find((one) => isHeard(keyring, one))
}

/** Whether keys are heard at all: those that are a mere character can be switched off. */
export function isHeard({ areCharacterKeysOn }: KeyChoice, keys: string): boolean {
  const strokes = readStrokes(keys)
  return strokes !== undefined && (areCharacterKeysOn || !isCharacterKeys(strokes))
}

/** The other rows that some of these keys belong to, in the same place, one around it or one within it. */
export function conflictsOf(choice: KeyChoice, id: KeyId, keys: readonly string[]): readonly NamedRow[] {
  const own = keyRows.find((one) => one.id === id)
  if (own === undefined) return []
  return keyRows.filter(
    (other) =>
      other.id !== id &&
      isHeardWith(own.scope, other.scope) &&
      keysOf(choice, other).some((theirs) => keys.some((mine) => areOneKey(mine, theirs))),
  )
}

/** Whether keys are a mere character (WCAG 2.1.4); one after the other they are where the first is. */
function isCharacterKeys([first]: readonly Stroke[]): boolean {
  return first !== undefined && isCharacterStroke(first)
}

function heardIn(keyring: Keyring, scope: KeyScope): readonly HeardKeys[] {
  return keyring.heard.get(scope) ?? []
}

function isHeardWith(one: KeyScope, other: KeyScope): boolean {
  return one === other || around[one].includes(other) || around[other].includes(one)
}

/** Whether two keys cannot be told apart: the same, or the one the beginning of the other. */
export function areOneKey(one: string, other: string): boolean {
  const [mine, theirs] = [readStrokes(one)?.map(asPrinted) ?? [], readStrokes(other)?.map(asPrinted) ?? []]
  const length = Math.min(mine.length, theirs.length)
  return length > 0 && mine.slice(0, length).join(' ') === theirs.slice(0, length).join(' ')
}

/** A place without Shift is the sign that Latin keyboards have there. */
function asPrinted(stroke: Stroke): string {
  const sign = stroke.shift ? undefined : placeSigns[stroke.key]
  return writeStroke(sign === undefined ? stroke : { ...stroke, key: sign })
}
