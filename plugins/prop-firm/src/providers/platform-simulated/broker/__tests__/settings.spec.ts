import { parseSpeed, readSettings } from "../settings"

const needed = {
  SIMULATED_PLATFORM_TOKEN: "t",
  HIGHWATER_KEY_ID: "k",
  HIGHWATER_KEY_SECRET: "s",
}

describe("settings", () => {
  it("have usual values", () => {
    expect(readSettings(needed)).toMatchObject({
      port: 7100,
      url: "http://localhost:9000",
      speed: 60,
      paused: false,
      seed: 1,
      pricesDir: null,
      from: null,
      until: null,
    })
  })

  it.each([
    [{ PORT: "0" }, "PORT must be a whole number from 1 to 65535"],
    [{ SPEED: "fast" }, 'SPEED must be "max" or a number'],
    [{ SPEED: "-1" }, 'SPEED must be "max" or a number'],
    [{ FROM: "yesterday" }, "FROM must be an instant"],
    [{ HIGHWATER_URL: "localhost:9000" }, "HIGHWATER_URL must be an http"],
    [{ HIGHWATER_KEY_ID: "" }, "HIGHWATER_KEY_ID must be set"],
    [{ EQUITY_EVERY: "30" }, "EQUITY_EVERY must be a multiple of 20 seconds"],
  ])("%j: %s", (change, message) => {
    expect(() => readSettings({ ...needed, ...change })).toThrow(message)
  })

  it("SPEED=0 starts paused", () => {
    const settings = readSettings({ ...needed, SPEED: "0" })
    expect(settings).toMatchObject({ paused: true, speed: 60 })
    expect(parseSpeed("max", "speed")).toBe("max")
  })
})
