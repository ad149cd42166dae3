import {
  InvalidInputError,
  resolveProgram,
  type Template,
  templates as known,
} from "@highwater/domain"
import { InputError } from "./input-error"
import { parseOptions } from "./parse-options"
import { write } from "./write"

const templateOf = (name: string): Template => {
  const found = known.find(({ key }) => key === name)
  if (found) return found
  const names = known.map(({ key }) => key).join(", ")
  throw new InputError([`${name}: is not a template (${names})`])
}

/** The terms of one phase of a template for a size. */
const termsOf = ({ document }: Template, size: string, phase: string) => {
  try {
    const found = resolveProgram(document, size).find(
      ({ key }) => key === phase
    )
    if (found) return found.terms
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw new InputError([`--size ${size}: is not a size of this template`])
  }
  throw new InputError([`--phase ${phase}: is not a phase of this template`])
}

const list = known.map(({ key, summary }) => `${key}: ${summary}\n`).join("")

/**
 * `highwater templates`: the ready programs; `templates NAME`: its document; with `--size` and `--phase` the terms that it
 * comes to.
 */
export const templates = async (args: readonly string[]): Promise<number> => {
  const { values, rest } = parseOptions(args, ["size", "phase"])
  const { size, phase } = values
  const [name, more] = rest
  if (more !== undefined) throw new InputError([`${more}: is not expected`])
  if (name === undefined) {
    await write(list)
    return 0
  }
  const template = templateOf(name)
  if ((size === undefined) !== (phase === undefined)) {
    throw new InputError(["--size and --phase: are given together"])
  }
  const document =
    size === undefined || phase === undefined
      ? template.document
      : termsOf(template, size, phase)
  await write(`${JSON.stringify(document, null, 2)}\n`)
  return 0
}
