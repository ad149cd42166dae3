/**
 * One read for all who ask while another is under way. It begins after each of them
 * asked, never before: what it answers is at least as new as the question.
 */
export function sharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const begin = (): Promise<T> => {
    next = null
    const begun = read().finally(() => {
      if (running === begun) {
        running = null
      }
    })
    running = begun
    return begun
  }
  return () => {
    if (running === null) {
      return begin()
    }
    next ??= running.then(begin, begin)
    return next
  }
}
