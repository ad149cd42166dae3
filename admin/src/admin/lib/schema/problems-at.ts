/** Something wrong with a document, named by its path. */
export interface Problem {
  path: string
  message: string
}

/** `phases[0].terms` for the parts of a path. */
export const joinPath = (path: string, key: string | number): string =>
  typeof key === "number"
    ? `${path}[${key}]`
    : path === ""
      ? key
      : `${path}.${key}`

const isBelow = (path: string, above: string) =>
  above === "" || path.startsWith(`${above}.`) || path.startsWith(`${above}[`)

/** What is wrong with a place itself or anything inside it. */
export const problemsIn = (problems: Problem[], path: string): Problem[] =>
  problems.filter((one) => one.path === path || isBelow(one.path, path))

/** What is wrong with a place, without what one of its shown parts will say itself. */
export const problemsAt = (
  problems: Problem[],
  path: string,
  shown: (string | number)[] = []
): Problem[] =>
  problemsIn(problems, path).filter(
    (one) =>
      !shown.some((key) => {
        const part = joinPath(path, key)
        return one.path === part || isBelow(one.path, part)
      })
  )
