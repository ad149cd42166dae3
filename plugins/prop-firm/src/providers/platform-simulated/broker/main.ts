import { readSettings } from "./settings"
import { start } from "./start"

const log = (line: string) =>
  void process.stdout.write(`simulated platform: ${line}\n`)

async function main(): Promise<void> {
  const { stop, done } = await start(readSettings(process.env), log)
  const end = () => void stop().then(() => process.exit(0))
  process.once("SIGINT", end)
  process.once("SIGTERM", end)
  await done
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error)
  const isTaken = text.includes("EADDRINUSE")
  const line = isTaken ? `${text}: set PORT to a free port` : text
  process.stderr.write(`simulated platform: ${line}\n`)
  process.exit(1)
})
