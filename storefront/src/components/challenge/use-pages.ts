"use client"
import { useCallback, useEffect, useRef, useState } from "react"
import { browserApi } from "@/lib/browser-api"

interface PageOf<Row> {
  rows: Row[]
  count: number
}

interface Pages<Row> {
  /** Null until the first page is there. */
  rows: Row[] | null
  count: number | null
  busy: boolean
  failed: boolean
  more: () => void
}

/**
 * A list that grows page by page. When `key` changes (something happened on the account) the first
 * page is read again, at most every few seconds, and what was shown stays until it is there.
 */
export function usePages<Row>(
  read: (client: typeof browserApi, offset: number) => Promise<PageOf<Row>>,
  key: string
): Pages<Row> {
  const [state, setState] = useState<Omit<Pages<Row>, "more">>({
    rows: null,
    count: null,
    busy: true,
    failed: false,
  })
  const latest = useRef(read)
  latest.current = read
  const length = useRef(0)
  const lastRead = useRef(0)

  const load = useCallback(async (offset: number): Promise<void> => {
    setState((now) => ({ ...now, busy: true, failed: false }))
    try {
      const page = await latest.current(browserApi, offset)
      setState((now) => {
        const rows =
          offset === 0 ? page.rows : [...(now.rows ?? []), ...page.rows]
        length.current = rows.length
        return { rows, count: page.count, busy: false, failed: false }
      })
    } catch {
      setState((now) => ({ ...now, busy: false, failed: now.rows === null }))
    }
  }, [])

  useEffect(() => {
    const wait = Math.max(0, lastRead.current + 4000 - Date.now())
    const timer = setTimeout(() => {
      lastRead.current = Date.now()
      void load(0)
    }, wait)
    return () => clearTimeout(timer)
  }, [key, load])

  const more = useCallback(() => void load(length.current), [load])
  return { ...state, more }
}
