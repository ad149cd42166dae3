/**
 * Line (from 1) on which a JSON text holds a path such as
 * "phases[0].terms.rules[2].allowance.percent". Walks as deep as the text
 * allows, so that a missing field points at its parent. Null for a text that
 * is not JSON.
 */
export function lineOfPath(text: string, path: string): number | null {
  const keys = path.match(/[^.[\]]+/g) ?? []
  const marks = positions(text)
  if (!marks) {
    return null
  }
  for (let depth = keys.length; depth >= 0; depth--) {
    const position = marks.get(keys.slice(0, depth).join("\u0000"))
    if (position !== undefined) {
      return text.slice(0, position).split("\n").length
    }
  }
  return null
}

interface Frame {
  path: string[]
  index: number | null
  key: string | null
}

/** Start of every value by its path. */
function positions(text: string): Map<string, number> | null {
  try {
    JSON.parse(text)
  } catch {
    return null
  }
  const found = new Map<string, number>()
  const stack: Frame[] = []
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g
  for (const match of text.matchAll(tokens)) {
    visit(match[0], match.index, stack, found)
  }
  return found
}

function visit(
  token: string,
  position: number,
  stack: Frame[],
  found: Map<string, number>
): void {
  const top = stack.at(-1)
  if (token === "}" || token === "]") {
    stack.pop()
  } else if (token === ",") {
    nextMember(top)
  } else if (token !== ":") {
    if (top && top.index === null && top.key === null) {
      top.key = String(JSON.parse(token))
      found.set([...top.path, top.key].join("\u0000"), position)
      return
    }
    const path = pathOf(top)
    const joined = path.join("\u0000")
    if (!found.has(joined)) {
      found.set(joined, position)
    }
    if (token === "{" || token === "[") {
      stack.push({ path, index: token === "[" ? 0 : null, key: null })
    }
  }
}

function nextMember(top: Frame | undefined): void {
  if (!top) {
    return
  }
  if (top.index === null) {
    top.key = null
  } else {
    top.index += 1
  }
}

function pathOf(top: Frame | undefined): string[] {
  return top
    ? [...top.path, top.index === null ? (top.key ?? "") : String(top.index)]
    : []
}
