import { isAffiliateCode } from "../is-affiliate-code"

describe("isAffiliateCode", () => {
  it.each(["AB", "maria-trades", "Desk_7", "x".repeat(40)])(
    "takes %s",
    (code) => expect(isAffiliateCode(code)).toBe(true)
  )

  it.each([
    "",
    "A",
    "x".repeat(41),
    "two words",
    " AB",
    "AB\n",
    "=1+1",
    "ñandú",
    7,
    null,
    undefined,
    ["AB"],
  ])("refuses %p", (code) => expect(isAffiliateCode(code)).toBe(false))
})
