import { model } from "@medusajs/framework/utils"

/** An account as a row, the way a Medusa module usually keeps one: nine values of it change with every update. */
export const BenchAccount = model.define(
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
