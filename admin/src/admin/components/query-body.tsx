import { Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { FailurePanel } from "./failure-panel"

const ROWS = 4

interface Props<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown }
  /** True where the data holds nothing to show. */
  isEmpty: (data: Data) => boolean
  empty: string
  children: (data: Data) => ReactNode
}

/** The inside of a section: skeleton, failure, nothing, or the data. */
export function QueryBody<Data>(props: Props<Data>) {
  const { data, error, refetch } = props.query
  if (data === undefined) {
    return error ? (
      <FailurePanel error={error} onRetry={() => void refetch()} />
    ) : (
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {Array.from({ length: ROWS }, (_, row) => (
          <Skeleton key={row} className="h-6 w-full rounded-md" />
        ))}
      </div>
    )
  }
  return props.isEmpty(data) ? (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {props.empty}
    </Text>
  ) : (
    <>{props.children(data)}</>
  )
}
