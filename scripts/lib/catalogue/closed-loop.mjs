/**
 * Asks an address again and again over some connections, each as soon as its last
 * answer is read; every answer has to be a 200.
 *
 * @returns answers a second, and the times of all of them in milliseconds
 */
export async function closedLoop({ url, headers, connections, ms }) {
  const times = []
  const began = performance.now()
  const ask = async () => {
    while (performance.now() - began < ms) {
      const asked = performance.now()
      const response = await fetch(url, { headers })
      const text = await response.text()
      if (response.status !== 200)
        throw new Error(`${url}: ${response.status} ${text.slice(0, 300)}`)
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  return { rate: (times.length * 1000) / (performance.now() - began), times }
}
