import { readFileSync } from "node:fs"
import path from "node:path"
import { root } from "./root.mjs"

/** Packages of which a second copy breaks Medusa or React. */
const single = {
  react: "18.3.1",
  "react-dom": "18.3.1",
  "@medusajs/framework": "2.21.2",
  "@medusajs/ui": "4.2.6",
}

/** @returns {string[]} one line per package that is there twice, or in a wrong version */
export function findVersionTrouble() {
  const lock = JSON.parse(
    readFileSync(path.join(root, "package-lock.json"), "utf8")
  )
  const findings = []
  for (const [where, { version, link }] of Object.entries(lock.packages)) {
    const name = where.split("node_modules/").pop()
    if (link || !where.includes("node_modules/")) continue
    if (
      single[name] &&
      (version !== single[name] || where !== `node_modules/${name}`)
    ) {
      findings.push(
        `${where} is ${version}: there must be one copy, ${single[name]}`
      )
    }
    if (
      name.startsWith("@medusajs/") &&
      !["2.21.2", "4.2.6", "2.21.1"].includes(version)
    ) {
      findings.push(
        `${where} is ${version}: every @medusajs package is pinned to 2.21.2`
      )
    }
  }
  return findings
}
