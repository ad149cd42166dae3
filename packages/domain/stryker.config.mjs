import { readdirSync } from "node:fs"

/**
 * Mutation tests of the rules: every file of src/rules is changed in small ways, and some test must notice each change.
 * `npm run test:mutation -- --mutate src/rules/news.ts` looks at one file only. mutation.md judges what survives.
 */
export default {
  mutate: readdirSync(new URL("src/rules", import.meta.url))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/rules/${name}`),
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: {
    projectType: "custom",
    configFile: "jest.mutation.config.mjs",
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  reporters: ["clear-text", "json", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  incremental: true,
  incrementalFile: "reports/mutation-incremental.json",
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: ".stryker-tmp",
}
