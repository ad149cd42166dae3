import path from "node:path"
import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { EVALUATION_MODULE } from ".."
import type EvaluationModuleService from "../service"
import { twoStepTerms } from "./two-step-terms"

/** The platform connection all tests send through. */
export const CONNECTION = "plat_test"

/** 10:00 UTC on a Monday and `n` minutes. */
export const minute = (n: number) =>
  new Date(Date.UTC(2025, 2, 3, 10, n)).toISOString()

/** A plain update; the balance stays 100,000. */
export const equity = (n: number, value: string): TradingEvent => ({
  type: "equity",
  at: minute(n),
  balance: "100000",
  equity: value,
})

type Item = [login: string, seq: number, event: TradingEvent]

/** A batch in the form the endpoint hands on. */
export const batch = (items: Item[]) => ({
  kind: "wire" as const,
  connectionId: CONNECTION,
  clockAt: null,
  items: items.map(([login, seq, event], index) => ({
    index,
    login,
    seq,
    event,
  })),
})

const migrations = (name: string) =>
  path.resolve(__dirname, `../../${name}/migrations`)

export type Suite = {
  service: EvaluationModuleService
  knex: () => Knex
  start: (id: string, login: string) => Promise<void>
  send: (...items: Item[]) => ReturnType<EvaluationModuleService["submit"]>
  rows: (table: string) => Promise<Record<string, unknown>[]>
}

/** Runs a suite on a database with every table an evaluation writes to. */
export function evaluationSuite(define: (suite: Suite) => void): void {
  moduleIntegrationTestRunner<EvaluationModuleService>({
    moduleName: EVALUATION_MODULE,
    resolve: path.resolve(__dirname, ".."),
    pathToMigrations: [
      migrations("evaluation"),
      migrations("exchange"),
      migrations("trading"),
    ],
    testSuite: ({ service }) => {
      // The service keeps its connection private; a test may look.
      const knex = () => (service as unknown as { knex: Knex }).knex
      define({
        service,
        knex,
        start: (id, login) =>
          service.start({
            challengeAccountId: id,
            connectionId: CONNECTION,
            login,
            terms: twoStepTerms,
          }),
        send: (...items) => service.submit(batch(items)),
        rows: (table) => knex()(table).select<Record<string, unknown>[]>("*"),
      })
    },
  })
}
