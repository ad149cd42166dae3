import { offerForm, offerOfForm } from "../offer-form"

const stored = {
  visibility: "hidden" as const,
  from: "2026-01-01T00:00:00Z",
  until: null,
  countries: { mode: "except" as const, codes: ["us", "kp"] },
  currencies: ["usd"],
  regions: ["reg_1"],
  groups: [],
  stock: { count: 5, since: "2026-01-01T00:00:00Z" },
  trader: { count: 2, total: { amount: "300000", currency: "EUR" } },
}

describe("an offer in a form", () => {
  it("comes back as it was", () => {
    expect(offerOfForm(offerForm(stored))).toEqual({
      ...stored,
      countries: { mode: "except", codes: ["US", "KP"] },
      currencies: ["USD"],
      stock: 5,
    })
  })

  it("is unlimited where nothing is written, and takes codes however they are separated", () => {
    const form = offerForm({
      ...stored,
      countries: null,
      stock: null,
      trader: { count: null, total: null },
    })
    expect(form).toMatchObject({ mode: "all", stock: "", count: "", total: "" })
    expect(
      offerOfForm({ ...form, mode: "only", codes: "DE at;ES" })
    ).toMatchObject({
      countries: { mode: "only", codes: ["DE", "at", "ES"] },
      stock: null,
      trader: { count: null, total: null },
    })
  })
})
