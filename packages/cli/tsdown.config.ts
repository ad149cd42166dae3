import { defineConfig } from "tsdown"

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  dts: false,
  clean: true,
  platform: "node",
  outExtensions: ({ format }) =>
    format === "es"
      ? { js: ".mjs", dts: ".d.mts" }
      : { js: ".cjs", dts: ".d.cts" },
})
