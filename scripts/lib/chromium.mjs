import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { runCommand } from "./run-command.mjs"
import { Stop } from "./stop.mjs"

const names = ["chromium", "chromium-browser", "google-chrome"]

const find = () => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named))
      throw new Stop(`CHROMIUM_PATH names ${named}, which does not exist.`)
    return named
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  return [...folders, "/usr/bin"]
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))
}

const isDebian = () =>
  existsSync("/etc/os-release") &&
  /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))

/** The browser for tests: used if present, installed when root on Debian, else said how. */
export async function ensureChromium(step) {
  const found = find()
  if (found) return found
  if (process.getuid?.() !== 0 || !isDebian()) {
    throw new Stop(
      "Browser tests need Chromium: install it (Debian: sudo apt-get install chromium), or name one in CHROMIUM_PATH."
    )
  }
  await step("Installing Chromium from Debian's packages", async () => {
    await runCommand("apt-get", ["update"], { title: "apt-get update" })
    await runCommand(
      "apt-get",
      [
        "install",
        "-y",
        "--no-install-recommends",
        "chromium",
        "fonts-liberation",
      ],
      {
        title: "apt-get install chromium",
        env: { DEBIAN_FRONTEND: "noninteractive" },
      }
    )
  })
  const installed = find()
  if (!installed)
    throw new Stop("apt-get installed chromium, and no browser is there.")
  return installed
}
