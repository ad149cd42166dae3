import { fileURLToPath } from "node:url"
import { answerAsks } from "./ingest/answer-asks"
import { BENCH_ACCOUNTS, CREATE_BENCH_ACCOUNTS } from "./ingest/account-rows"
import type { BenchAccountService } from "./ingest/accounts"
import { idOf } from "./ingest/account-names"
import { BareJournal, CREATE_BARE_JOURNAL } from "./ingest/bare-journal"
import {
  type Contender,
  knexUpdate,
  medusaUpdate,
  timeContender,
  unnestUpdate,
} from "./ingest/contenders"
import { openFirm } from "./ingest/firm"

const ACCOUNT_MODULE = fileURLToPath(
  new URL("ingest/accounts/index.mjs", import.meta.url)
)

interface TimeInput {
  name: string
  accounts: number
  batch: number
  ms: number
}

let contenders: Record<string, Contender> = {}

/** Everything ours is compared with, in a process and a database of its own. */
const open = async (input: {
  url: string
  port: number
  accounts: number
  share: number
}): Promise<void> => {
  const { scope, knex } = await openFirm(input.url, {
    more: { [BENCH_ACCOUNTS]: { resolve: ACCOUNT_MODULE } },
  })
  await knex.raw(CREATE_BENCH_ACCOUNTS)
  await knex.raw(CREATE_BARE_JOURNAL)
  const ids = Array.from({ length: input.accounts }, (_, n) => idOf(n))
  await knex.raw(
    `insert into bench_account select id, 0, now(), 10000000, 10000000,
       10000000, 10000000, 10000000, 9500000, 'active' from unnest(?::text[]) id`,
    [ids]
  )
  const service = scope.resolve<BenchAccountService>(BENCH_ACCOUNTS)
  contenders = {
    medusa: medusaUpdate(service),
    knex: knexUpdate(knex),
    unnest: unnestUpdate(knex),
  }
  await new BareJournal(knex, input.share).listen(input.port)
}

const time = ({ name, ...input }: TimeInput): Promise<number> => {
  const contender = contenders[name]
  if (!contender) throw new Error(`no contender "${name}"`)
  return timeContender(contender, input)
}

answerAsks({ open, time })
