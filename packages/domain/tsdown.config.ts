import { defineConfig } from "tsdown"

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  inlineOnly: ["temporal-polyfill", "temporal-utils"],
  platform: "neutral",
  // It ships ES modules only: bundled, CommonJS users (Jest among them) can load it.
  noExternal: [/^temporal-/],
  outExtensions: ({ format }) =>
    format === "es"
      ? { js: ".mjs", dts: ".d.mts" }
      : { js: ".cjs", dts: ".d.cts" },
})
