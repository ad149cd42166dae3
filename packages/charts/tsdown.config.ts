import { defineConfig } from "tsdown"

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  platform: "neutral",
  outExtensions: ({ format }) =>
    format === "es"
      ? { js: ".mjs", dts: ".d.mts" }
      : { js: ".cjs", dts: ".d.cts" },
})
