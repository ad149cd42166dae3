import base from "./jest.config.mjs"

// Mutants are many: each law is tried a few times only, and a failure is not made smaller.
process.env.PROPERTY_RUNS ??= "0.1"

/** The tests that watch the rules. */
export default {
  ...base,
  testMatch: ["<rootDir>/mutation.entry.cjs"],
  testTimeout: 10_000,
}
