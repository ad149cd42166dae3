import { normaliseEmail } from "../normalise-email"
import { proxiedPath } from "../proxied-path"
import { registrationProblem } from "../registration-problem"
import { safePath } from "../safe-path"
import { tokenExpiry } from "../token-expiry"

describe("safePath", () => {
  it.each([
    ["/checkout", "/checkout"],
    ["/challenges/c1?phase=phase_1", "/challenges/c1?phase=phase_1"],
    ["https://evil.example", "/challenges"],
    ["//evil.example", "/challenges"],
    ["/\\evil.example", "/challenges"],
    ["javascript:alert(1)", "/challenges"],
    [undefined, "/challenges"],
    [["/a", "/b"], "/challenges"],
  ])("%s leads to %s", (path, expected) => {
    expect(safePath(path)).toBe(expected)
  })
})

describe("proxiedPath", () => {
  it.each([
    [["challenges"], "/store/challenges"],
    [["challenges", "chal_1"], "/store/challenges/chal_1"],
    [
      ["challenge-accounts", "chacc_1", "live"],
      "/store/challenge-accounts/chacc_1/live",
    ],
  ])("lets %j through", (segments, expected) => {
    expect(proxiedPath(segments)).toBe(expected)
  })

  it.each([
    [["customers", "me"]],
    [["challenges", ".."]],
    [["challenges", "..%2Fcarts"]],
    [["challenge-accounts", "chacc_1", "replay"]],
    [["challenge-accounts", "chacc_1", "live", "x"]],
    [[]],
  ])("stops %j", (segments) => {
    expect(proxiedPath(segments)).toBeNull()
  })
})

describe("registration", () => {
  const entry = {
    email: "ada@example.com",
    password: "12345678",
    firstName: "Ada",
    lastName: "L",
  }

  it("names the first field that is wrong", () => {
    expect(registrationProblem(entry)).toBeNull()
    expect(registrationProblem({ ...entry, firstName: " " })).toBe("first_name")
    expect(registrationProblem({ ...entry, email: "ada@" })).toBe("email")
    expect(registrationProblem({ ...entry, password: "1234567" })).toBe(
      "password"
    )
  })

  it("knows one spelling of an address", () => {
    expect(normaliseEmail("  ＡDA@Example.COM ")).toBe("ada@example.com")
  })
})

describe("tokenExpiry", () => {
  const token = (claims: object): string =>
    `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`

  it("reads the end of a token, and trusts nothing else for longer than a day", () => {
    expect(tokenExpiry(token({ exp: 1_800_000_000 })).getTime()).toBe(
      1_800_000_000_000
    )
    for (const odd of ["", "a.b.c", token({}), token({ exp: "soon" })]) {
      expect(tokenExpiry(odd, 0).getTime()).toBe(86_400_000)
    }
  })
})
