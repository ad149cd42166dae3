import { handle } from "../../../lib/handle"
import { pgConnection } from "../../../lib/pg-connection"
import { readPurchasePolicy } from "../../../lib/read-purchase-policy"
import { setPurchasePolicyWorkflow } from "../../../workflows/purchase/workflows/set-purchase-policy"
import { getPurchasePolicy, setPurchasePolicy } from "./routes"

export const GET = handle(getPurchasePolicy, async ({ scope }) => ({
  purchase_policy: await readPurchasePolicy(pgConnection(scope)),
}))

export const POST = handle(
  setPurchasePolicy,
  async ({ body, actor, scope }) => {
    const { result } = await setPurchasePolicyWorkflow(scope).run({
      input: { ...body, actor },
    })
    return { purchase_policy: result }
  }
)
