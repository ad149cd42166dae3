import { statusText } from "../status-text"
import { statusTone } from "../status-tone"

describe("status of a challenge or challenge account", () => {
  it.each([
    ["provisioning", false, "grey", "Setting up"],
    ["active", false, "blue", "Active"],
    ["active", true, "purple", "Funded"],
    ["locked", true, "orange", "Locked until reset"],
    ["under_review", false, "orange", "In review"],
    ["won", false, "green", "Passed"],
    ["lost", false, "red", "Failed"],
    ["breached", true, "red", "Breached"],
  ] as const)("%s (funded: %s) is %s, %s", (status, funded, tone, text) => {
    expect(statusTone(status, funded)).toBe(tone)
    expect(statusText(status, funded)).toBe(text)
  })

  it("shows a status it does not know in grey with its own name", () => {
    expect(statusTone("on_hold")).toBe("grey")
    expect(statusText("on_hold")).toBe("on hold")
  })
})
