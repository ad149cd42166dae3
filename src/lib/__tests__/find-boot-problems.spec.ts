import { findBootProblems } from "../find-boot-problems"

const good = {
  REDIS_URL: "redis://localhost:6379",
  DATABASE_URL: "postgres://localhost/highwater",
  JWT_SECRET: "j".repeat(32),
  COOKIE_SECRET: "c".repeat(32),
  HIGHWATER_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
  STORE_CORS: "https://shop.example.com",
  ADMIN_CORS: "https://desk.example.com",
  AUTH_CORS: "https://shop.example.com,https://desk.example.com",
}

describe("findBootProblems", () => {
  it("lets a complete environment start", () => {
    expect(findBootProblems(good)).toEqual([])
  })

  it.each([
    ["REDIS_URL", undefined],
    ["DATABASE_URL", undefined],
    ["JWT_SECRET", "supersecret"],
    ["COOKIE_SECRET", undefined],
    ["HIGHWATER_ENCRYPTION_KEYS", undefined],
    ["HIGHWATER_ENCRYPTION_KEYS", "k1:dG9vIHNob3J0"],
    ["STORE_CORS", "*"],
    ["ADMIN_CORS", ""],
    ["AUTH_CORS", "https://*.example.com"],
  ])("refuses %s = %s and names it", (name, value) => {
    const problems = findBootProblems({ ...good, [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(name)
  })
})
