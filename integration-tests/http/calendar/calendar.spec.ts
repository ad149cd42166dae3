import { startFakePlatform, type FakePlatform } from "@highwater/testing"
import { httpSuite } from "../setup/http-suite"
import { fetchingCases } from "./fetching.cases"
import { importingCases } from "./importing.cases"
import { publishingCases } from "./publishing.cases"
import { tellingCases } from "./telling.cases"

const PORT = 9231
process.env.SIMULATED_PLATFORM_URL = `http://127.0.0.1:${PORT}`

httpSuite("calendar", (suite) => {
  let platform: FakePlatform

  beforeAll(async () => {
    platform = await startFakePlatform(PORT)
  })
  afterAll(() => platform.close())

  describe("importing", () => importingCases(suite))
  describe("fetching", () => fetchingCases(suite))
  describe("publishing", () => publishingCases(suite))
  describe("telling", () => tellingCases(suite))
})
