import { defineScenarios } from "../../faults/scale-out/scenarios"
import { SharedFirm } from "../../faults/scale-out/shared-firm"
import { describeWithRedis } from "../../fixtures/redis-server"

/** The short form of what `npm run test:faults -- scale-out` does. */
describeWithRedis("two servers on one Redis", () => {
  defineScenarios(new SharedFirm("highwater_two_servers", [9231, 9232]), {
    kills: 1,
    outageMs: 10_000,
  })
})
