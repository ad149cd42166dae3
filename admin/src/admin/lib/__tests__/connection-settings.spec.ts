import { fieldProblems, settingsBody, settingsOf } from "../connection-settings"
import type { PlatformConnection } from "../types"

const connection = {
  limits: { events_per_second: 500 },
  stale_after_seconds: 60,
  stale_at_weekends: true,
  quality: { spike_percent: 3, behind_seconds: null, second_reading: false },
} as PlatformConnection

describe("settings of a connection", () => {
  it("begin with what is in force", () => {
    expect(settingsOf(connection, "limits")).toEqual({
      requests_per_second: "",
      events_per_second: "500",
      concurrent_requests: "",
    })
    expect(settingsOf(connection, "watch")).toEqual({
      stale_after_seconds: "60",
      stale_at_weekends: true,
    })
    expect(settingsOf(connection, "quality")).toMatchObject({
      spike_percent: "3",
      behind_seconds: "",
      second_reading: false,
    })
  })

  it("are sent without what is as usual, and with what is off", () => {
    expect(
      settingsBody("limits", { ...settingsOf(connection, "limits") })
    ).toEqual({ events_per_second: 500 })
    expect(
      settingsBody("watch", {
        stale_after_seconds: "",
        stale_at_weekends: false,
      })
    ).toEqual({ stale_after_seconds: null, stale_at_weekends: false })
  })

  it("show what the server says where it belongs", () => {
    expect(
      fieldProblems(
        "quality",
        "body.quality.spike_percent: Too small: expected number to be >=0.01; body.quality.spike_factor: Too big: 5; other"
      )
    ).toEqual({
      spike_percent: "Must be at least 0.01",
      spike_factor: "Too big: 5",
    })
  })
})
