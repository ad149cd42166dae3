/** Writes a line to standard output and waits for a slow reader. */
export const write = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) =>
      error ? reject(error) : resolve()
    )
  })
