import { equity } from "../../testing/play"
import { daily } from "../../testing/rules"
import { termsOf } from "../../testing/terms-of"
import { InvalidInputError } from "../../problems/invalid-input-error"
import { compile } from "../compile"
import { ENGINE_VERSION } from "../engine-version"
import { ENGINE_VERSIONS } from "../engine-versions"
import { evaluate } from "../evaluate"
import { restoreState } from "../restore-state"
import { serializeState } from "../serialize-state"
import { start } from "../start"
import { step } from "../step"

const terms = termsOf([daily()])
const event = equity("03 10:00", "100000")

const problemsOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems
    throw error
  }
  return []
}

describe("versions of the engine", () => {
  it.each(ENGINE_VERSIONS)("%s evaluates what is pinned to it", (engine) => {
    const program = compile(terms, { engine })
    const { state } = step(program, start(program), event)
    expect(state.engine).toBe(engine)
    const written = serializeState(state)
    expect(written.engine).toBe(engine)
    expect(serializeState(restoreState(program, written))).toEqual(written)
  })

  it("are those of new accounts where none is asked for", () => {
    expect(start(compile(terms)).engine).toBe(ENGINE_VERSION)
    expect(ENGINE_VERSIONS.at(-1)).toBe(ENGINE_VERSION)
  })

  it("that are not known are refused, never evaluated by another", () => {
    const unknown = [
      {
        path: "engine",
        message:
          '"7" is not a version of the rules engine that is known here (1)',
      },
    ]
    expect(problemsOf(() => compile(terms, { engine: "7" }))).toEqual(unknown)
    expect(problemsOf(() => evaluate(terms, [event], { engine: "7" }))).toEqual(
      unknown
    )
  })

  it("are not mixed up: state and program have the same", () => {
    const program = compile(terms)
    const other = { ...start(program), engine: "7" }
    expect(problemsOf(() => step(program, other, event))).toEqual([
      {
        path: "state",
        message: "is of engine 7; the program is compiled for engine 1",
      },
    ])
    expect(
      problemsOf(() => restoreState(program, serializeState(other)))
    ).toEqual([
      {
        path: "state",
        message:
          "was written by engine 7, form 1; the program is compiled for engine 1, form 1",
      },
    ])
  })
})
