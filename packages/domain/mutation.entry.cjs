const { readdirSync } = require("node:fs")
const path = require("node:path")

// One file for all: a mutant that loads the engine once per test file would take many times as long.
for (const folder of ["rules", "engine", "payout", "explain", "conformance"]) {
  const tests = path.join(__dirname, "src", folder, "__tests__")
  for (const file of readdirSync(tests)) {
    if (!file.endsWith(".spec.ts") || file.startsWith("fuzz")) continue
    describe(`${folder}/${file}`, () => {
      require(path.join(tests, file))
    })
  }
}
