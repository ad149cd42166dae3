import { MedusaService, model, Module } from "@medusajs/framework/utils"

/** An account as a row, the way a Medusa module usually keeps one: nine values of it change with every update. */
const BenchAccount = model.define(
  { name: "bench_account", tableName: "bench_account" },
  {
    id: model.id().primaryKey(),
    number: model.number(),
    at: model.dateTime(),
    balance: model.number(),
    equity: model.number(),
    low: model.number(),
    high: model.number(),
    peak: model.number(),
    floor: model.number(),
    status: model.text(),
  }
)

/** With the update that Medusa generates. */
export class BenchAccountService extends MedusaService({ BenchAccount }) {}

export const BENCH_ACCOUNTS = "bench_accounts"

export const benchAccountModule = Module(BENCH_ACCOUNTS, {
  service: BenchAccountService,
})

export const CREATE_BENCH_ACCOUNTS = `create table bench_account (
  id text primary key, number integer not null, at timestamptz not null,
  balance integer not null, equity integer not null, low integer not null,
  high integer not null, peak integer not null, floor integer not null,
  status text not null, created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(), deleted_at timestamptz null
) with (fillfactor = 70)`
