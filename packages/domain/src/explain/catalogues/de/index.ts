import { conductDe } from "./conduct"
import { levelsDe } from "./levels"
import { marketConductDe } from "./market-conduct"
import { objectivesDe } from "./objectives"
import { outcomesDe } from "./outcomes"
import { titlesDe } from "./titles"

/** Every sentence of the engine in German. */
export const de = {
  ...levelsDe,
  ...outcomesDe,
  ...titlesDe,
  ...objectivesDe,
  ...conductDe,
  ...marketConductDe,
}
