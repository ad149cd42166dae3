import { referenceLink } from "../reference-link"

describe("referenceLink", () => {
  it("leads to the page of a thing", () => {
    expect(referenceLink("challenge_account", "chacc_1")).toBe(
      "/prop/challenge-accounts/chacc_1"
    )
    expect(referenceLink("order", "order_1")).toBe("/orders/order_1")
  })
  it("leads nowhere where there is no page", () => {
    expect(referenceLink("terms", "terms_1")).toBeNull()
  })
})
