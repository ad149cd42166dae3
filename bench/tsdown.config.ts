import { defineConfig } from "tsdown"

export default defineConfig({
  entry: [
    "src/rules.ts",
    "src/contender.ts",
    "src/scan.ts",
    "src/ingest.ts",
    "src/ingest-seed.ts",
    "src/ingest-server.ts",
    "src/ingest-client.ts",
    "src/ingest-contenders.ts",
    "src/ingest/accounts/index.ts",
    "src/ingest/accounts/models/bench-account.ts",
    "src/ingest-replay.ts",
  ],
  format: ["esm"],
  dts: false,
  clean: true,
  platform: "node",
  // What is compared is loaded as its users load it.
  external: [
    "json-rules-engine",
    "@gorules/zen-engine",
    /^@highwater\/prop-firm/,
    /^@medusajs\//,
  ],
  outExtensions: () => ({ js: ".mjs" }),
})
