import { followLive, retryDelay, type LiveState } from "../live-stream"

const bytes = (text: string) => new TextEncoder().encode(text)
const update = 'event: account\ndata: {"id":"chacc_1","status":"active"}\n\n'

const closing = (text: string) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes(text))
      controller.close()
    },
  })

const settle = () => jest.advanceTimersByTimeAsync(0)

describe("followLive", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("hands updates over and opens the stream again when it ends", async () => {
    const open = jest.fn(async () => closing(update))
    const onUpdate = jest.fn()
    const states: LiveState[] = []
    const stop = followLive({
      open,
      onUpdate,
      onState: (state) => states.push(state),
      silence_ms: 1_000,
    })
    await settle()
    expect(onUpdate).toHaveBeenCalledWith({ id: "chacc_1", status: "active" })
    expect(states).toEqual(["connecting", "live", "waiting"])

    await jest.advanceTimersByTimeAsync(retryDelay(0))
    expect(open).toHaveBeenCalledTimes(2)
    stop()
    await jest.advanceTimersByTimeAsync(120_000)
    expect(open).toHaveBeenCalledTimes(2)
  })

  it("waits longer after each refusal", async () => {
    const open = jest.fn(() => Promise.reject(new Error("503")))
    const stop = followLive({
      open,
      onUpdate: jest.fn(),
      onState: jest.fn(),
      silence_ms: 1_000,
    })
    await settle()
    await jest.advanceTimersByTimeAsync(retryDelay(1))
    expect(open).toHaveBeenCalledTimes(2)
    await jest.advanceTimersByTimeAsync(retryDelay(1))
    expect(open).toHaveBeenCalledTimes(2)
    await jest.advanceTimersByTimeAsync(retryDelay(2) - retryDelay(1))
    expect(open).toHaveBeenCalledTimes(3)
    stop()
  })

  it("gives a silent stream up", async () => {
    const signals: AbortSignal[] = []
    const stop = followLive({
      open: (signal) => {
        signals.push(signal)
        return Promise.resolve(
          new ReadableStream<Uint8Array>({
            start(controller) {
              signal.addEventListener("abort", () =>
                controller.error(new Error("aborted"))
              )
            },
          })
        )
      },
      onUpdate: jest.fn(),
      onState: jest.fn(),
      silence_ms: 1_000,
    })
    await settle()
    expect(signals[0]?.aborted).toBe(false)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(signals[0]?.aborted).toBe(true)
    stop()
  })
})
