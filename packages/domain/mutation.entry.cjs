const { readdirSync } = require("node:fs")
const path = require("node:path")

/** The laws and the slow second implementation take long, and what they find the golden replays find, too. */
const SLOW = /^(fuzz|oracle|laws|languages|idle-days)/

// One file for all: a mutant that loads the engine once per test file would take many times as long.
for (const folder of [
  "explain",
  "rules",
  "conformance",
  ".",
  "payout",
  // The golden replays are one long test: what shorter ones find need not wait for it.
  "engine",
  "compact",
]) {
  const tests = path.join(__dirname, "src", folder, "__tests__")
  const files = readdirSync(tests).filter(
    (file) => file.endsWith(".spec.ts") && !SLOW.test(file)
  )
  for (const file of files) {
    describe(`${folder}/${file}`, () => {
      require(path.join(tests, file))
    })
  }
}
