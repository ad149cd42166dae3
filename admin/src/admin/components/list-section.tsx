import { DataTable, type DataTableProps } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import { FailureAlert } from "./failure-alert"
import { FailurePanel } from "./failure-panel"

interface Props<Row> extends DataTableProps<Row> {
  heading: string
  error: unknown
  onRetry: () => void
}

/**
 * A table with everything that can happen to it: skeleton, rows, nothing yet,
 * nothing that matches, refused, failed, and failed with old rows still there.
 */
export function ListSection<Row>({ error, onRetry, ...table }: Props<Row>) {
  if (error && table.data === undefined) {
    return (
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{table.heading}</Heading>
        </div>
        <FailurePanel error={error} onRetry={onRetry} />
      </Container>
    )
  }
  return (
    <>
      {Boolean(error) && <FailureAlert error={error} onRetry={onRetry} />}
      <Container className="overflow-hidden p-0">
        <DataTable {...table} />
      </Container>
    </>
  )
}
