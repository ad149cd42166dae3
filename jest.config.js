/** One configuration for every suite; TEST_TYPE chooses the files. */
const suites = {
  unit: {
    testMatch: ["**/__tests__/**/*.spec.[jt]s?(x)"],
    testPathIgnorePatterns: [
      "/plugins/prop-firm/src/modules/",
      "/integration-tests/",
    ],
  },
  modules: {
    testMatch: ["**/plugins/prop-firm/src/modules/**/__tests__/**/*.spec.ts"],
  },
  http: { testMatch: ["**/integration-tests/http/**/*.spec.ts"] },
  journeys: { testMatch: ["**/integration-tests/journeys/**/*.spec.ts"] },
  browser: { testMatch: ["**/integration-tests/browser/**/*.spec.ts"] },
  start: { testMatch: ["**/integration-tests/start/**/*.spec.ts"] },
  faults: { testMatch: ["**/integration-tests/faults/**/*.spec.ts"] },
}
const type = process.env.TEST_TYPE ?? "unit"
const suite = suites[type]
if (!suite)
  throw new Error(`TEST_TYPE must be one of ${Object.keys(suites).join(", ")}`)
const needsMedusa = type === "modules" || type === "http"

module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            decoratorMetadata: true,
            legacyDecorator: true,
            react: { runtime: "automatic" },
          },
          target: "es2022",
        },
      },
    ],
  },
  // These ship ES modules only, so they are transformed too.
  transformIgnorePatterns: [
    "/node_modules/(?!temporal-|next-intl|use-intl|intl-messageformat|icu-minify|@formatjs)",
  ],
  // The storefront's own name for its sources.
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/storefront/src/$1" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  modulePathIgnorePatterns: ["/dist/", "/\\.medusa/", "/\\.next/", "/\\.data/"],
  testPathIgnorePatterns: [
    "/node_modules/",
    ...(suite.testPathIgnorePatterns ?? []),
  ],
  testMatch: suite.testMatch,
  setupFiles: needsMedusa
    ? ["<rootDir>/integration-tests/setup.js"]
    : type === "unit"
      ? ["<rootDir>/packages/domain/jest.setup.cjs"]
      : [],
  testTimeout: type === "unit" ? 20_000 : 180_000,
}
