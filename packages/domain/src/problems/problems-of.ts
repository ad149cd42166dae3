import type { z } from "zod"
import { formatPath } from "./format-path"
import type { Problem } from "./problem"

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const LIMIT = 100

/** How badly a union branch misses: an unknown key means that another branch was meant, and so does another type. */
const misfit = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys") return sum + 10
    return sum + (issue.path.length === 0 ? 50 : 1)
  }, 0)

/** The branches of a union, with those of a union that is nothing but a branch itself. */
const branchesOf = (errors: readonly Issue[][]): Issue[][] =>
  errors.flatMap((branch) => {
    const [only] = branch
    const nested =
      branch.length === 1 &&
      only?.code === "invalid_union" &&
      only.path.length === 0 &&
      only.errors.length > 0
    return nested ? branchesOf(only.errors) : [branch]
  })

const fromUnion = (
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: Path
): Problem[] => {
  // No branch was tried: the field that tells them apart names none.
  if (issue.errors.length === 0) {
    return [{ path: formatPath(path), message: issue.message }]
  }
  const branches = branchesOf(issue.errors).filter(
    (branch) => branch.length > 0
  )
  const [best] = [...branches].sort((a, b) => misfit(a) - misfit(b))
  const onlyTypes = branches.every((branch) =>
    branch.every((one) => one.path.length === 0 && one.code !== "custom")
  )
  const keysMiss = best?.some((one) => one.code === "unrecognized_keys")
  if (!best || (onlyTypes && !keysMiss && branches.length > 1)) {
    return [
      { path: formatPath(path), message: "has none of the forms allowed" },
    ]
  }
  return best.flatMap((one) => fromIssue(one, path))
}

const ARTICLES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "text",
  int: "a whole number",
  boolean: "true or false",
}

/** zod's own words, unless the schema has better ones. */
const typeMessage = (
  issue: Extract<Issue, { code: "invalid_type" }>
): string =>
  issue.message.startsWith("Invalid input")
    ? `must be ${ARTICLES[issue.expected] ?? issue.expected}`
    : issue.message

const fromIssue = (issue: Issue, prefix: Path): Problem[] => {
  const path = [...prefix, ...issue.path]
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: formatPath([...path, key]),
        message: "is not a known field",
      }))
    case "invalid_union":
      return fromUnion(issue, path)
    case "invalid_type":
      return [
        {
          path: formatPath(path),
          message:
            issue.input === undefined ? "is required" : typeMessage(issue),
        },
      ]
    case "invalid_value":
      return [
        {
          path: formatPath(path),
          message: issue.input === undefined ? "is required" : issue.message,
        },
      ]
    default:
      return [{ path: formatPath(path), message: issue.message }]
  }
}

/** zod's issues as one problem per wrong place; at most 100. */
export const problemsOf = (error: z.ZodError): Problem[] =>
  error.issues.flatMap((issue) => fromIssue(issue, [])).slice(0, LIMIT)
