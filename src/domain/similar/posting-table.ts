/** Where one fingerprint stands: the number of the document and of the word at which it begins. */
export type Posting = { readonly document: number; readonly place: number }

/** A fingerprint is remembered in this many documents; later ones are compared with these, so that work stays bounded. */
const mostPostings = 12

/** Where fingerprints stand, in a few typed arrays: a map of objects would take ten times the memory. */
export class PostingTable {
  private mask = 2 ** 16 - 1
  private keys = new Uint32Array(2 ** 16)
  /** For each slot one more than the number of its newest posting; 0 where it is free. */
  private heads = new Int32Array(2 ** 16)
  private sizes = new Uint8Array(2 ** 16)
  private used = 0
  private documents = new Int32Array(2 ** 16)
  private places = new Int32Array(2 ** 16)
  private next = new Int32Array(2 ** 16)
  private count = 0

  /** The postings of a fingerprint, newest first. */
  postings(hash: number): readonly Posting[] {
    const found: Posting[] = []
    for (let at = (this.heads[this.slotOf(hash)] ?? 0) - 1; at >= 0; at = (this.next[at] ?? 0) - 1)
      found.push({ document: this.documents[at] ?? 0, place: this.places[at] ?? 0 })
    return found
  }

  /** Remembers where a fingerprint stands, unless it stands in many documents already. */
  add(hash: number, { document, place }: Posting): void {
    if (this.used * 2 > this.mask) this.widen()
    if (this.count === this.documents.length) this.lengthen()
    const slot = this.slotOf(hash)
    if ((this.sizes[slot] ?? 0) >= mostPostings) return
    if (this.heads[slot] === 0) this.used += 1
    this.keys[slot] = hash
    this.documents[this.count] = document
    this.places[this.count] = place
    this.next[this.count] = this.heads[slot] ?? 0
    this.count += 1
    this.heads[slot] = this.count
    this.sizes[slot] = (this.sizes[slot] ?? 0) + 1
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask
    while (this.heads[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask
    return slot
  }

  private widen(): void {
    const { keys, heads, sizes } = this
    const size = (this.mask + 1) * 2
    this.mask = size - 1
    this.keys = new Uint32Array(size)
    this.heads = new Int32Array(size)
    this.sizes = new Uint8Array(size)
    for (const [at, head] of heads.entries()) {
      if (head === 0) continue
      const slot = this.slotOf(keys[at] ?? 0)
      this.keys[slot] = keys[at] ?? 0
      this.heads[slot] = head
      this.sizes[slot] = sizes[at] ?? 0
    }
  }

  private lengthen(): void {
    this.documents = doubled(this.documents)
    this.places = doubled(this.places)
    this.next = doubled(this.next)
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2)
  longer.set(list)
  return longer
}
