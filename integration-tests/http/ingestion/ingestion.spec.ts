import { startFakePlatform, type FakePlatform } from "@highwater/testing"
import { httpSuite } from "../setup/http-suite"
import { entranceCases } from "./entrance.cases"
import { languageCases } from "./languages.cases"
import { metricsCases } from "./metrics.cases"
import { outcomeCases } from "./outcomes.cases"
import { qualityCases } from "./quality.cases"
import { readerCases } from "./readers.cases"
import { refusalCases } from "./refusals.cases"
import { requestKeyCases } from "./request-key.cases"
import { silenceCases } from "./silence.cases"
import { streamCases } from "./streams.cases"

/** Of this run alone, so that two may run on one machine. */
const PORT = 20_000 + (process.pid % 10_000)
const OWN_PORT = PORT + 10_000
process.env.INGEST_PORT = String(OWN_PORT)
process.env.INGEST_HOST = "127.0.0.1"
process.env.SIMULATED_PLATFORM_URL = `http://127.0.0.1:${PORT}`

httpSuite("ingestion", (suite) => {
  let platform: FakePlatform

  beforeAll(async () => {
    platform = await startFakePlatform(PORT)
  })
  afterAll(() => platform.close())

  describe("refusals", () => refusalCases(suite))
  describe("outcomes", () => outcomeCases(suite, () => platform))
  describe("request keys", () => requestKeyCases(suite))
  describe("entrances", () => entranceCases(suite, OWN_PORT))
  describe("metrics", () => metricsCases(suite))
  describe("silence", () => silenceCases(suite))
  describe("data quality", () => qualityCases(suite, () => platform))
  describe("readers", () => readerCases(suite))
  describe("streams", () => streamCases(suite))
  describe("languages", () => languageCases(suite))
})
