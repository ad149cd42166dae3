import { equityOfUpdate } from "../equity-of-update"
import type { LiveUpdate, Meter } from "../types"

const meter = (kind: string, level: string): Meter => ({
  rule: kind,
  kind,
  role: "limit",
  title: kind,
  level,
  current: "99500.00",
  room: "500.00",
  unit: "money",
  fraction: 0.5,
  met: null,
  state: "ok",
  explanation: null,
})

const update: LiveUpdate = {
  id: "chacc_1",
  status: "active",
  balance: "100000.00",
  equity: "99500.00",
  room_today: "4500.00",
  room_total: "9500.00",
  target_progress: 0,
  last_event_at: "2025-03-03T10:00:00.000Z",
  platform_now: "2025-03-03T10:00:01.000Z",
  next_reset_at: null,
  meters: [meter("daily_loss", "95000.00"), meter("overall_loss", "90000.00")],
  data_quality: "good",
}

describe("equityOfUpdate", () => {
  it("carries equity, balance and both floors", () => {
    expect(equityOfUpdate(update)).toEqual({
      at: "2025-03-03T10:00:00.000Z",
      equity: "99500.00",
      balance: "100000.00",
      daily_floor: "95000.00",
      overall_floor: "90000.00",
    })
  })
  it("has no floor where the terms have no such rule", () => {
    expect(equityOfUpdate({ ...update, meters: [] })).toMatchObject({
      daily_floor: null,
      overall_floor: null,
    })
  })
  it("adds nothing before the first event", () => {
    expect(equityOfUpdate({ ...update, last_event_at: null })).toBeNull()
    expect(equityOfUpdate({ ...update, equity: null })).toBeNull()
  })
})
