import { MedusaService, Module } from "@medusajs/framework/utils"
import { BENCH_ACCOUNTS } from "../account-rows"
import { BenchAccount } from "./models/bench-account"

/** With the update that Medusa generates. */
export class BenchAccountService extends MedusaService({ BenchAccount }) {}

/** In a folder of its own with its model, since Medusa finds modules and models by their paths. */
export default Module(BENCH_ACCOUNTS, { service: BenchAccountService })
