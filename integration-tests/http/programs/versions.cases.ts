import { twoStepStandard } from "../../../src/lib/demo/programs/two-step-standard"
import type { Answer } from "../setup/answers"
import type { Suite } from "../setup/suite"

type Program = Answer<"GET /admin/programs/:id">["program"]
type Changes = Answer<"GET /admin/programs/:id/changes">
type Version = Answer<"GET /admin/programs/:id/versions/:number">

/** What the forms are made from, and what versions change. */
export const versionCases = (suite: Suite): void =>
  describe("versions in words", () => {
    const program = async (): Promise<Program> => {
      const { body } = await suite.admin.get<Answer<"GET /admin/programs">>(
        "/admin/programs?q=Two-Step"
      )
      return body.programs[0]
    }
    const changes = async (query = "") => {
      const { id } = await program()
      const { body } = await suite.admin.get<Changes>(
        `/admin/programs/${id}/changes${query}`
      )
      return body
    }
    /** The demo's document with another daily loss in its first phase. */
    const stricter = () => {
      const document = structuredClone(twoStepStandard.document)
      const [first, ...others] = document.phases as {
        terms: { rules: { kind: string }[] }
      }[]
      const rules = first.terms.rules.map((rule) =>
        rule.kind === "daily_loss"
          ? { ...rule, allowance: { percent: "4", of: "initial_balance" } }
          : rule
      )
      const phases = [{ ...first, terms: { ...first.terms, rules } }, ...others]
      return { ...document, phases }
    }
    const save = async (document: unknown) => {
      const { id, revision } = await program()
      await suite.admin.post(`/admin/programs/${id}`, { document, revision })
    }

    it("answers a schema, a rule to start from and usual values for every kind", async () => {
      const { status, body } = await suite.admin.get<
        Answer<"GET /admin/program-form">
      >("/admin/program-form")
      expect(status).toBe(200)
      expect(body.schema).toHaveProperty("properties.phases")
      expect(Object.keys(body.guides)).toHaveLength(23)
      expect(body.guides.daily_loss).toMatchObject({
        starter: { kind: "daily_loss" },
      })
    })

    it("previews a sample account with the floors the engine puts under it", async () => {
      const { body } = await suite.admin.post<
        Answer<"POST /admin/programs/preview">
      >("/admin/programs/preview", { document: twoStepStandard.document })
      const [phase] = body.sizes[0].phases
      expect(phase.time_zone).toBe("Europe/Prague")
      expect(phase.sample.target).not.toBeNull()
      const floors = phase.sample.points.map(({ daily_floor }) => daily_floor)
      expect(new Set(floors).size).toBeGreaterThan(2)
    })

    it("says what publishing the draft would change, in the language asked for", async () => {
      expect(await changes()).toEqual({ changes: [], problems: [] })
      await save(stricter())
      const english = await changes("?locale=en")
      expect(english.changes).toMatchObject([
        {
          kind: "changed",
          text: "Phase 1 · Daily loss: 5 % → 4 %",
          sizes: null,
        },
      ])
      const german = await changes("?locale=de")
      expect(german.changes?.[0].text).toContain("Tagesverlust: 5 % → 4 %")
      await save({ ...stricter(), funded: "nowhere" })
      const broken = await changes()
      expect(broken.changes).toBeNull()
      expect(broken.problems[0].path).toBe("funded")
    })

    it("keeps what each version changed, and its document as it was", async () => {
      const { id } = await program()
      await save(stricter())
      const { revision } = await program()
      await suite.admin.post(`/admin/programs/${id}/publish`, {
        revision,
        note: "Stricter",
      })
      const read = (number: string) =>
        suite.admin.get<Version>(
          `/admin/programs/${id}/versions/${number}?locale=en`
        )
      const second = await read("2")
      expect(second.body.version).toMatchObject({
        number: 2,
        note: "Stricter",
        changes: [{ text: "Phase 1 · Daily loss: 5 % → 4 %" }],
      })
      const first = await read("1")
      expect(first.body.version.changes).toBeNull()
      expect(first.body.version.document).toEqual(twoStepStandard.document)
      for (const number of ["3", "0", "x"]) {
        expect((await read(number)).status).toBe(404)
      }
      const nowhere = await suite.admin.get("/admin/programs/prog_x/changes")
      expect(nowhere.status).toBe(404)
    })
  })
