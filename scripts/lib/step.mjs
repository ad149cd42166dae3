import { running } from "./running.mjs"

const isTerminal = process.stdout.isTTY

/**
 * Does one named piece of work and shows how long it took. On a terminal the
 * line counts the seconds while the work goes on.
 */
export async function step(title, work) {
  await running.unlessEnding()
  const start = Date.now()
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`
  const timer = isTerminal
    ? setInterval(() => {
        process.stdout.write(`\r  … ${title} (${seconds()})\u001b[K`)
      }, 200)
    : undefined
  if (!isTerminal) console.log(`  … ${title}`)
  try {
    const result = await work()
    clearInterval(timer)
    process.stdout.write(
      `${isTerminal ? "\r" : ""}  ✔ ${title} (${seconds()})${isTerminal ? "\u001b[K" : ""}\n`
    )
    return result
  } catch (error) {
    clearInterval(timer)
    await running.unlessEnding()
    process.stdout.write(
      `${isTerminal ? "\r" : ""}  ✖ ${title} (${seconds()})${isTerminal ? "\u001b[K" : ""}\n`
    )
    throw error
  }
}
