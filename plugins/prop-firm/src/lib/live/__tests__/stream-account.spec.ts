import { EventEmitter } from "node:events"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readChallengeAccountDetails } from "../../challenge-accounts/read-details"
import { livePoller } from "../live-poller"
import { streamAccount } from "../stream-account"

jest.mock("../../challenge-accounts/read-details", () => ({
  readChallengeAccountDetails: jest.fn(),
}))
jest.mock("../live-poller", () => ({ livePoller: { watch: jest.fn() } }))

describe("a stream of a challenge account", () => {
  const stop = jest.fn()
  const req = () => new EventEmitter() as unknown as MedusaRequest
  const end = jest.fn()
  const res = {
    writeHead: jest.fn(),
    write: jest.fn(),
    end,
  } as unknown as MedusaResponse
  const scope = {} as MedusaContainer

  beforeEach(() => {
    stop.mockClear()
    jest.spyOn(livePoller, "watch").mockReturnValue(stop)
  })

  it("ends when the client goes while the first state is read", async () => {
    const client = req()
    jest.mocked(readChallengeAccountDetails).mockImplementation(() => {
      client.emit("close")
      return Promise.resolve([])
    })
    await streamAccount(scope, "chacc_1", undefined, client, res)
    expect(stop).toHaveBeenCalledTimes(1)
  }, 2000)

  it("ends after ten minutes, so that whoever listens shows again who they are", async () => {
    jest.useFakeTimers()
    jest.mocked(readChallengeAccountDetails).mockResolvedValue([])
    const streaming = streamAccount(scope, "chacc_1", undefined, req(), res)
    await jest.advanceTimersByTimeAsync(9 * 60_000)
    expect(stop).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(2 * 60_000)
    await streaming
    expect(stop).toHaveBeenCalledTimes(1)
    expect(end).toHaveBeenCalled()
    jest.useRealTimers()
  })

  it("stops watching when the first state cannot be read", async () => {
    jest
      .mocked(readChallengeAccountDetails)
      .mockRejectedValue(new Error("no database"))
    await expect(
      streamAccount(scope, "chacc_1", undefined, req(), res)
    ).rejects.toThrow("no database")
    expect(stop).toHaveBeenCalledTimes(1)
  })
})
