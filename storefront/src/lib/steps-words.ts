/** How many evaluation phases come before the funded one, as people say it. */
export function stepsWords(steps: number): string {
  const words = ["Instant", "One phase", "Two phases", "Three phases"]
  return words[steps] ?? `${steps} phases`
}
