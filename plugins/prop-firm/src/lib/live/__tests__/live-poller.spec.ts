import type { MedusaContainer } from "@medusajs/framework/types"
import { readChallengeAccountDetails } from "../../challenge-accounts/read-details"
import type { PresentedDetail } from "../../challenge-accounts/present-detail"
import { livePoller } from "../live-poller"

jest.mock("../../challenge-accounts/read-details", () => ({
  readChallengeAccountDetails: jest.fn(),
}))
jest.mock("../../pg-connection", () => ({
  pgConnection: () => ({
    raw: () => Promise.resolve({ rows: [{ id: "chacc_1", mark: "1" }] }),
  }),
}))

describe("the poller of live updates", () => {
  it("tells at the next look what could not be read at this one", async () => {
    const detail = { id: "chacc_1" } as PresentedDetail
    jest
      .mocked(readChallengeAccountDetails)
      .mockRejectedValueOnce(new Error("no database"))
      .mockResolvedValue([detail])
    const scope = {
      resolve: () => ({
        error: () => undefined,
        settle: () => Promise.resolve(),
      }),
    } as unknown as MedusaContainer
    let stop = () => {}
    const told = await new Promise((resolve) => {
      stop = livePoller.watch(scope, "chacc_1", resolve, "en")
    })
    stop()
    expect(told).toBe(detail)
  }, 5000)
})
