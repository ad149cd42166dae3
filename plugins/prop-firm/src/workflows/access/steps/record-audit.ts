import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"
import {
  recordAudit,
  type AuditInput,
} from "../../../modules/access/record-audit"

/**
 * Appends to the audit log. Entries are never taken back, so put it last: what is
 * recorded has happened.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async (input: AuditInput, { container }) =>
    new StepResponse(
      await pgConnection(container).transaction((trx) =>
        recordAudit(trx, input)
      )
    )
)
