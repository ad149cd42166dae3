import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { captureDemoPayments } from "../lib/capture-demo-payments"
import { seedDemoFirm } from "../lib/demo/seed-demo-firm"

/**
 * `medusa exec ./src/scripts/seed-demo.ts`: founds the demo firm, again without
 * effect. Logins, store key and platform key go to the file HIGHWATER_SEED_FILE,
 * readable by its owner only.
 */
export default async function seedDemo({ container }: ExecArgs) {
  const firm = await seedDemoFirm(container)
  await captureDemoPayments(container)
  const file = process.env.HIGHWATER_SEED_FILE
  if (file) {
    writeFileSync(file, JSON.stringify(firm, null, 2), { mode: 0o600 })
  }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`The demo firm is ready: sign in as ${firm.admin.email}.`)
}
