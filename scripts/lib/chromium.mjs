import { existsSync } from "node:fs"
import path from "node:path"
import { canInstall, installPackages } from "./debian.mjs"
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

/** The browser for tests: used if present, installed when root on Debian, else said how. */
export async function ensureChromium(step) {
  const found = find()
  if (found) return found
  if (!canInstall()) {
    throw new Stop(
      "Browser tests need Chromium: install it (Debian: sudo apt-get install chromium), or name one in CHROMIUM_PATH."
    )
  }
  await step("Installing Chromium from Debian's packages", () =>
    installPackages("chromium", "fonts-liberation")
  )
  const installed = find()
  if (!installed)
    throw new Stop("apt-get installed chromium, and no browser is there.")
  return installed
}
