import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

/** Publishes the shop's evaluation with one more rule in its first phase. */
export async function publishWith(suite: Suite, rule: object) {
  const document = structuredClone(twoStepStandard.document)
  const phases = document.phases as { terms: { rules: object[] } }[]
  phases[0]?.terms.rules.push(rule)
  const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
    `/admin/programs?q=${encodeURIComponent(twoStepStandard.title)}`
  )
  const [program] = body.programs
  const draft = await suite.admin.post<Answer<"POST /admin/programs/:id">>(
    `/admin/programs/${program?.id}`,
    { document, revision: program?.revision }
  )
  expect(draft.status).toBe(200)
  return suite.admin.post(`/admin/programs/${program?.id}/publish`, {
    revision: draft.body.program.revision,
  })
}
