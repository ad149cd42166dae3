import { conductDe } from "./conduct"
import { levelsDe } from "./levels"
import { marketConductDe } from "./market-conduct"
import { objectivesDe } from "./objectives"
import { outcomesDe } from "./outcomes"

/** Every sentence of the engine in German. */
export const de = {
  ...levelsDe,
  ...outcomesDe,
  ...objectivesDe,
  ...conductDe,
  ...marketConductDe,
}
