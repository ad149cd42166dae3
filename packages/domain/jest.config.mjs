import { fileURLToPath } from "node:url"

export default {
  rootDir: fileURLToPath(new URL(".", import.meta.url)),
  testEnvironment: "node",
  setupFiles: ["<rootDir>/jest.setup.cjs"],
  testMatch: ["<rootDir>/src/**/__tests__/**/*.spec.ts"],
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
    ],
  },
  // ES modules only, so they are transformed too.
  transformIgnorePatterns: ["/node_modules/(?!temporal-)"],
  testTimeout: 60_000,
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
}
