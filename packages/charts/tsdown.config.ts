import { readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { defineConfig } from "tsdown"

/** One style sheet: uPlot's own, then ours, so that a page imports a single file. */
async function writeStyles(): Promise<void> {
  const uplot = createRequire(import.meta.url).resolve(
    "uplot/dist/uPlot.min.css"
  )
  const own = ["tokens", "parts", "equity"].map(
    (name) => new URL(`./src/styles/${name}.css`, import.meta.url)
  )
  const texts = await Promise.all(
    [uplot, ...own].map((file) => readFile(file, "utf8"))
  )
  await writeFile(
    new URL("./dist/styles.css", import.meta.url),
    texts.join("\n")
  )
}

export default defineConfig({
  // `format` has no React in it: servers and plain scripts may use it.
  entry: ["src/index.ts", "src/format.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  platform: "neutral",
  hooks: { "build:done": writeStyles },
  outExtensions: ({ format }) =>
    format === "es"
      ? { js: ".mjs", dts: ".d.mts" }
      : { js: ".cjs", dts: ".d.cts" },
})
