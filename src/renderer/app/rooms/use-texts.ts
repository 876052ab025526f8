import { useEffect, useState } from 'react'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'

const none: ReadonlyMap<string, string> = new Map()

/** The texts of bodies, by hash, as they are read; one that cannot be had is missing. */
export function useTexts(store: CaseStore, hashes: readonly string[]): ReadonlyMap<string, string> {
  const [texts, setTexts] = useState(none)
  const wanted = [...new Set(hashes)].join(' ')
  useEffect(() => {
    let isWanted = true
    const each = wanted === '' ? [] : wanted.split(' ')
    void Promise.all(each.map((hash) => readBody(store, hash))).then((read) => {
      if (!isWanted) return
      setTexts(new Map(read.flatMap((body, at) => (body.ok ? [[each[at] ?? '', body.value.text]] : []))))
    })
    return () => {
      isWanted = false
    }
  }, [store, wanted])
  return texts
}
