import "@highwater/charts/styles.css"
import { Container } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import { DetailSkeleton } from "../../../../components/detail/detail-skeleton"
import { FailurePanel } from "../../../../components/failure-panel"
import { Builder } from "../../../../components/program/builder/builder"
import { useProgram, useProgramForm } from "../../../../hooks/api/programs"

/** One program in forms: sizes, phases, rules, add-ons, offer, versions. */
const ProgramPage = () => {
  const { id = "" } = useParams()
  const program = useProgram(id)
  const form = useProgramForm()
  const error = program.error ?? form.error
  if (program.data && form.data) {
    return <Builder key={id} program={program.data.program} form={form.data} />
  }
  return error ? (
    <Container className="p-0">
      <FailurePanel
        error={error}
        onRetry={() => {
          void program.refetch()
          void form.refetch()
        }}
      />
    </Container>
  ) : (
    <DetailSkeleton />
  )
}
export default ProgramPage

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <Name id={params.id ?? ""} />,
}

/** The program's name in the breadcrumb, the id until it is known. */
function Name({ id }: { id: string }) {
  const { data } = useProgram(id)
  return <span>{data?.program.name ?? id}</span>
}
