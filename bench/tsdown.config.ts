import { defineConfig } from "tsdown"

export default defineConfig({
  entry: ["src/rules.ts", "src/contender.ts", "src/scan.ts"],
  format: ["esm"],
  dts: false,
  clean: true,
  platform: "node",
  // What is compared is loaded as its users load it.
  external: [
    "json-rules-engine",
    "@gorules/zen-engine",
    /^@highwater\/prop-firm/,
  ],
  outExtensions: () => ({ js: ".mjs" }),
})
