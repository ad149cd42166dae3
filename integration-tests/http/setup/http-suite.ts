import path from "node:path"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { setOutboxRunner } from "@highwater/prop-firm/lib/wake-outbox"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Suite } from "./suite"

/** Secrets of a server that lives for a test run. */
const ENV = {
  JWT_SECRET: "test-jwt-secret",
  COOKIE_SECRET: "test-cookie-secret",
  HIGHWATER_ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  HIGHWATER_MODE: "",
}

/**
 * Boots this deployment on a database of its own, founds a shop and runs the
 * cases; each test starts from the founded shop. Without `jobs` nothing runs by
 * the clock or in the background: a case that is about a job calls it.
 *
 * @example httpSuite("programs", (suite) => { it("…", …) })
 */
export const httpSuite = (
  name: string,
  cases: (suite: Suite) => void,
  { jobs = true }: { jobs?: boolean } = {}
): void => {
  const root = path.resolve(__dirname, "../../..")
  medusaIntegrationTestRunner({
    moduleName: `http-${name}`,
    medusaConfigFile: root,
    inApp: true,
    env: ENV,
    testSuite: (options) => {
      describe(name, () => {
        const suite = new Suite(options)
        beforeAll(async () => {
          if (!jobs) {
            await new WorkflowScheduler().clear()
            setOutboxRunner(() => undefined)
          }
          await suite.found()
        })
        cases(suite)
      })
    },
  })
}
