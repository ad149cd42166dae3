import { z } from "zod"
import { field } from "../terms/field"
import {
  currency,
  identifier,
  openPercentOrZero,
  title,
  zeroOrMore,
} from "../terms/fields"
import { balances, phaseTermsShape, requiresExist } from "../terms/terms-schema"

const override = z.strictObject({
  phase: field(
    identifier,
    "Phase",
    "Key of the phase that changes; every phase that has the path where left out."
  ).optional(),
  path: field(
    z
      .string()
      .regex(
        /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_:-]+|\[[A-Za-z0-9_.:-]+\])*$/,
        "must be a path such as rules.daily.allowance.percent"
      )
      .max(300),
    "Path",
    "Place in the phase's terms that must exist; rules are named by their id."
  ),
  value: field(z.json(), "Value", "What stands there instead."),
})
const overrides = field(
  z.array(override).max(200),
  "Overrides",
  "What is different in the terms."
)
const name = field(title, "Title", "What people read.")

const phase = z.strictObject({
  key: field(identifier, "Key", "Name of the phase, unique in the program."),
  title: name,
  terms: field(
    z.strictObject(phaseTermsShape).superRefine(requiresExist),
    "Terms",
    "The terms of the phase without currency and balances, which come from the size."
  ),
  platform: field(
    z.string().min(1).max(100),
    "Platform",
    "Which trading platform its accounts are on."
  ).optional(),
  serverGroup: field(
    z.string().min(1).max(100),
    "Server group",
    "The platform's group for its accounts."
  ).optional(),
  next: field(
    z.enum(["automatic", "review"], "must be automatic or review"),
    "Next",
    "Whether the next phase follows at once or after a person's review."
  ).optional(),
  before: field(
    z.array(identifier).max(20),
    "Before",
    "What must be done before the phase starts, such as `kyc` or `agreement`."
  ).optional(),
})

const platform = z.strictObject({
  key: field(identifier, "Key", "Name of the choice, unique in the program."),
  title: name,
  platform: field(
    z.string().min(1).max(100),
    "Platform",
    "The trading platform that takes the place of every phase's own."
  ),
  serverGroup: field(
    z.string().min(1).max(100),
    "Server group",
    "The platform's group for its accounts; where left out, the phase's."
  ).optional(),
})

const size = z.strictObject({
  key: field(identifier, "Key", "Name of the size, unique in the program."),
  currency,
  ...balances,
  overrides: overrides.optional(),
})

const addOn = z.strictObject({
  key: field(identifier, "Key", "Name of the add-on, unique in the program."),
  title: name,
  price: field(
    z.union([
      z.strictObject({
        percent: field(
          openPercentOrZero,
          "Percent",
          "Percent of the size's price."
        ),
      }),
      z.strictObject({
        amounts: field(
          z.record(currency, zeroOrMore),
          "Amounts",
          "Amounts of money by currency."
        ),
      }),
    ]),
    "Price",
    "What it costs."
  ),
  overrides,
  excludes: field(
    z.array(identifier).max(100),
    "Excludes",
    "Keys of add-ons that cannot be taken together with it."
  ).optional(),
})

/** A program: phases, sizes and add-ons that a firm configures and versions as one bundle. */
export const programSchema = z
  .strictObject({
    format: field(
      z.literal("highwater.program/1", 'must be "highwater.program/1"'),
      "Format",
      "Name and version of the format."
    ),
    name: field(title, "Name", "What the program is called."),
    phases: field(
      z.array(phase).min(1, "must have a phase").max(20),
      "Phases",
      "The phases in their order, the funded one included."
    ),
    funded: field(identifier, "Funded", "Key of the funded phase."),
    platforms: field(
      z.array(platform).min(1, "must have a platform").max(20),
      "Platforms",
      "What a buyer chooses among; the first where nothing is chosen. Left out, the phases' own."
    ).optional(),
    sizes: field(
      z.array(size).min(1, "must have a size").max(100),
      "Sizes",
      "The sizes that are sold."
    ),
    addOns: field(
      z.array(addOn).max(100),
      "Add-ons",
      "What a buyer may choose for a price."
    ).optional(),
    automatic: field(
      z.record(identifier, z.boolean()),
      "Automatic",
      "By rule id: decided at once, or reviewed by a person first."
    ).optional(),
  })
  .meta({
    title: "Program",
    description:
      "Phases, sizes and add-ons that a firm configures and versions as one bundle.",
  })

export type ProgramDocument = z.infer<typeof programSchema>
export type ProgramPhase = ProgramDocument["phases"][number]
export type ProgramSize = ProgramDocument["sizes"][number]
export type ProgramAddOn = NonNullable<ProgramDocument["addOns"]>[number]
export type ProgramOverride = z.infer<typeof override>
