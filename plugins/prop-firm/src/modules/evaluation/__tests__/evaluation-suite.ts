import path from "node:path"
import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { EVALUATION_MODULE } from ".."
import { entriesOf } from "../replay/entries-of"
import type { AccountEntry } from "../replay/entries-of"
import type { SubmissionResult } from "../journal/submission"
import type EvaluationModuleService from "../service"
import { readTerms, selectAccountRows } from "../snapshot/account-rows"
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

/** An event in the journal, and whose it is. */
export type Journaled = AccountEntry & { id: string; login: string }

export type Suite = {
  /** The journal, event by event in its order. */
  journal: () => Promise<Journaled[]>
  service: EvaluationModuleService
  knex: () => Knex
  start: (id: string, login: string) => Promise<void>
  send: (
    ...items: Item[]
  ) => Promise<
    Omit<SubmissionResult, "cursor"> & { cursor: Record<string, number> }
  >
  rows: (table: string) => Promise<Record<string, unknown>[]>
}

async function readJournal(knex: Knex): Promise<Journaled[]> {
  const rows = await selectAccountRows(knex)
  const identify = await readTerms(knex, rows)
  const journal: Journaled[] = []
  for (const row of rows) {
    const account = identify(row)
    const { id, login } = account
    for await (const entry of entriesOf(knex, account, 0, Infinity)) {
      journal.push({ ...entry, id, login })
    }
  }
  return journal
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
        send: async (...items) => {
          const result = await service.submit(batch(items))
          return { ...result, cursor: result.cursor.toJSON() }
        },
        journal: () => readJournal(knex()),
        rows: (table) => knex()(table).select<Record<string, unknown>[]>("*"),
      })
    },
  })
}
