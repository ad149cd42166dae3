import { rmSync } from "node:fs"
import { buildMissing } from "./builds.mjs"
import { checkPorts } from "./check-ports.mjs"
import { dataFolder } from "./data-folder.mjs"
import {
  prepareFirm,
  startBackend,
  startPlatform,
  startStorefront,
} from "./firm.mjs"
import { step } from "./step.mjs"

const ports = {
  backend: 9040,
  storefront: 8040,
  platform: 7140,
  database: 5440,
}

/**
 * Founds a firm from nothing, runs it as `npm start` would, hands its addresses
 * to the tests as environment variables, and takes it down again.
 */
export async function withTestFirm(work) {
  const external = process.env.DATABASE_URL
  delete process.env.DATABASE_URL // tests never write into the operator's database
  try {
    return await inFirm(work)
  } finally {
    if (external) process.env.DATABASE_URL = external
  }
}

async function inFirm(work) {
  await checkPorts({
    ports,
    name: "test-firm",
    command: "the tests' firm",
    fixed: true,
  })
  await buildMissing({ step })
  rmSync(dataFolder("test-firm"), { recursive: true, force: true })
  const firm = await prepareFirm({ step, name: "test-firm", ports })
  const services = []
  const start = (starter, options) => {
    const started = starter({
      firm,
      ports,
      name: "test-firm",
      onExit: (error) => console.error(error.message),
      ...options,
    })
    services.push(started.service)
    return started
  }
  try {
    const backend = start(startBackend)
    const storefront = start(startStorefront)
    await step("Starting backend and dashboard", backend.ready)
    const platform = start(startPlatform, { speed: "60" })
    await step("Starting the storefront", storefront.ready)
    await step("Starting the simulated platform", platform.ready)
    return await work({
      BACKEND_URL: `http://localhost:${ports.backend}`,
      STOREFRONT_URL: `http://localhost:${ports.storefront}`,
      PLATFORM_URL: `http://localhost:${ports.platform}`,
      PLATFORM_TOKEN: firm.env.SIMULATED_PLATFORM_TOKEN,
      PUBLISHABLE_KEY: firm.seed.publishable_key,
      SEED: JSON.stringify(firm.seed),
      FIRM_DATABASE_URL: firm.database.url,
      FIRM_ENV: JSON.stringify(firm.env),
    })
  } finally {
    for (const service of services.reverse()) await service.stop()
    await firm.database.stop()
  }
}
