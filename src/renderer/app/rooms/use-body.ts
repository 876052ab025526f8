import { useEffect, useState } from 'react'
import type { DocumentBody } from '#domain/document/source-document'
import type { Result } from '#domain/result'
import type { StoreRefusal } from '#preload/bridge'
import { readBody } from '#renderer/storage/bodies'
import type { CaseStore } from '#renderer/storage/case-store'

/** The text and blocks of a document; undefined while they are read. */
export function useBody(store: CaseStore, hash: string): Result<DocumentBody, StoreRefusal> | undefined {
  const [body, setBody] = useState<Result<DocumentBody, StoreRefusal>>()
  useEffect(() => {
    let isWanted = true
    void readBody(store, hash).then((read) => {
      if (isWanted) setBody(read)
    })
    return () => {
      isWanted = false
    }
  }, [store, hash])
  return body
}
