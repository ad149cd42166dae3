import { describeWithRedis } from "../fixtures/redis-server"
import { defineScenarios } from "./scale-out/scenarios"
import { SharedFirm } from "./scale-out/shared-firm"

describeWithRedis("two servers on one Redis, for longer", () => {
  defineScenarios(new SharedFirm("highwater_scale_out", [9241, 9242]), {
    kills: Number(process.env.FAULT_KILLS ?? 6),
    outageMs: 60_000,
  })
})
