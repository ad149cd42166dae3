import { DataTable, type DataTableProps } from "@medusajs/dashboard/components"
import { Container, Heading, clx } from "@medusajs/ui"
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
      <Container
        className={clx(
          "overflow-hidden p-0",
          // The table's toolbar is one row at every width; on a phone its buttons would be cut.
          "max-sm:[&>div>div:first-child>div:first-child>div]:flex-wrap"
        )}
      >
        <DataTable {...table} />
      </Container>
    </>
  )
}
