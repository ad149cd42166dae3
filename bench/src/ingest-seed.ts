import { EVALUATION_MODULE } from "@highwater/prop-firm/modules/evaluation"
import { TRADING_MODULE } from "@highwater/prop-firm/modules/trading"
import type EvaluationModuleService from "@highwater/prop-firm/evaluation/service"
import type { TradingModuleService } from "@highwater/prop-firm/modules/trading"
import { answerAsks } from "./ingest/answer-asks"
import { openFirm } from "./ingest/firm"
import { seedAccounts } from "./ingest/seed-accounts"

export interface SeedInput {
  url: string
  accounts: number
  zones: readonly string[]
  clock: "wall" | "virtual"
  at: string
}

export interface Seeded {
  connectionId: string
  keyId: string
  secret: string
}

/** Makes a firm's database with accounts; a process of its own, so that no server knows them before it reads them. */
const seed = async (input: SeedInput): Promise<Seeded> => {
  const { scope, knex } = await openFirm(input.url, { migrate: true })
  const trading = scope.resolve<TradingModuleService>(TRADING_MODULE)
  const evaluation = scope.resolve<EvaluationModuleService>(EVALUATION_MODULE)
  const connection = await trading.createPlatformConnections({
    name: "Benchmark",
    provider: "benchmark",
    clock: input.clock,
  })
  const key = await trading.createKey(connection.id)
  const { accounts, zones, at } = input
  const connectionId = connection.id
  await seedAccounts({ knex, evaluation, connectionId, accounts, zones, at })
  return { connectionId, keyId: key.id, secret: key.secret }
}

answerAsks({ seed })
