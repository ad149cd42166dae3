const { readdirSync } = require("node:fs")
const path = require("node:path")

/** The laws and the slow second implementation take long, and what they find the golden replays find, too. */
const SLOW = /^(fuzz|oracle|laws|languages)/

// One file for all: a mutant that loads the engine once per test file would take many times as long.
for (const folder of [
  ".",
  "engine",
  "rules",
  "payout",
  "conformance",
  "explain",
  "compact",
]) {
  const tests = path.join(__dirname, "src", folder, "__tests__")
  const files = readdirSync(tests)
    .filter((file) => file.endsWith(".spec.ts") && !SLOW.test(file))
    // What finds most comes first.
    .sort((a, b) => (b === "golden.spec.ts") - (a === "golden.spec.ts"))
  for (const file of files) {
    describe(`${folder}/${file}`, () => {
      require(path.join(tests, file))
    })
  }
}
