import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { readListState, type ListState } from "../lib/list-query"

/** The state of the page's table, as its address says. */
export function useListState(
  filterIds: readonly string[],
  limit: number,
  prefix?: string
): ListState {
  const [params] = useSearchParams()
  return useMemo(
    () => readListState(params, filterIds, limit, prefix ? `${prefix}_` : ""),
    [params, filterIds, limit, prefix]
  )
}
