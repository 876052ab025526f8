import { encodePack, longestTable, packedPlaces, packingOf, type PackedPlace } from '#domain/pack'
import { refuse, succeed, type Result } from '#domain/result'
import type { NamedBytes, StoreRefusal } from '#preload/bridge'
import { readNamed, readSlice, sha256Of, writeWhole, type Folder } from '#renderer/app/host/keeper-files'

const packName = /^[0-9a-f]{64}\.pack$/

/** Where a file lies among others. */
type Place = PackedPlace & { readonly pack: string }

/** What lies in the folder; listed once, as nobody else writes there while the case is open. */
type Listing = {
  readonly folder: Folder
  readonly names: Set<string>
  readonly places: Map<string, readonly Place[]>
}

/** The bytes that a case keeps under their SHA-256: each a file of its own, or many small ones together in packs. */
export class KeeperBlobs {
  readonly #open: () => Promise<Folder>
  #listing: Promise<Listing> | undefined

  constructor(open: () => Promise<Folder>) {
    this.#open = open
  }

  /** Keeps bytes; what a tab that died left torn is written anew. */
  async keep(blobs: readonly NamedBytes[]): Promise<Result<undefined, StoreRefusal>> {
    const hashes = await Promise.all(blobs.map(({ bytes }) => sha256Of(bytes)))
    if (blobs.some(({ sha256 }, index) => sha256 !== hashes[index])) return refuse('not-accepted')
    const { folder, names, places } = await this.#listed()
    const once = [...new Map(blobs.map((blob) => [blob.sha256, blob])).values()]
    const fresh: NamedBytes[] = []
    for (const blob of once) if ((await this.#wholeBytes(blob.sha256)) === undefined) fresh.push(blob)
    const { packs, single } = packingOf(fresh)
    for (const pack of packs) {
      const bytes = encodePack(pack)
      const name = `${await sha256Of(bytes)}.pack`
      await writeWhole(folder, name, bytes)
      note(places, name, packedPlaces(bytes))
    }
    for (const { sha256, bytes } of single) {
      await writeWhole(folder, sha256, bytes)
      names.add(sha256)
    }
    return succeed(undefined)
  }

  /** The bytes of that SHA-256, or `damaged` where they are missing or others. */
  async read(sha256: string): Promise<Result<Uint8Array, StoreRefusal>> {
    const bytes = await this.#wholeBytes(sha256)
    return bytes === undefined ? refuse('damaged') : succeed(bytes)
  }

  async #wholeBytes(sha256: string): Promise<Uint8Array | undefined> {
    const { folder, names, places } = await this.#listed()
    const own = names.has(sha256) ? await readNamed(folder, sha256) : undefined
    if (own !== undefined && (await sha256Of(own)) === sha256) return own
    for (const { pack, start, end } of places.get(sha256) ?? []) {
      const bytes = await readSlice(folder, pack, { start, end })
      if ((await sha256Of(bytes)) === sha256) return bytes
    }
    return undefined
  }

  async #listed(): Promise<Listing> {
    this.#listing ??= this.#list()
    try {
      return await this.#listing
    } catch (error) {
      this.#listing = undefined
      throw error
    }
  }

  async #list(): Promise<Listing> {
    const folder = await this.#open()
    const names = new Set(await folder.names())
    const places = new Map<string, readonly Place[]>()
    for (const name of names) {
      if (!packName.test(name)) continue
      note(places, name, packedPlaces(await readSlice(folder, name, { start: 0, end: longestTable })))
    }
    return { folder, names, places }
  }
}

function note(places: Map<string, readonly Place[]>, pack: string, found: readonly PackedPlace[]): void {
  for (const place of found) {
    const others = places.get(place.sha256) ?? []
    // What was written last is the likeliest to be whole.
    places.set(place.sha256, [{ ...place, pack }, ...others])
  }
}
