import { useEffect, useState } from 'react'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'

const none: ReadonlyMap<string, string> = new Map()

/** The texts of bodies, by hash, as they are read; one that cannot be had is missing. */
export function useTexts(store: CaseStore, hashes: readonly string[]): ReadonlyMap<string, string> {
  const [texts, setTexts] = useState(none)
  const wanted = [...new Set(hashes)].join(' ')
  useEffect(() => {
    const left = new AbortController()
    void textsOf(store, wanted === '' ? [] : wanted.split(' '), left.signal).then((read) => {
      if (!left.signal.aborted) setTexts(read)
    })
    return () => {
      left.abort()
    }
  }, [store, wanted])
  return texts
}

/** One after the other, so that going from claim to claim does not read what nobody waits for any more. */
async function textsOf(
  store: CaseStore,
  hashes: readonly string[],
  left: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const hash of hashes) {
    if (left.aborted) break
    const body = await readBody(store, hash)
    if (body.ok) texts.set(hash, body.value.text)
  }
  return texts
}
