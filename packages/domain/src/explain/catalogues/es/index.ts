import { conductEs } from "./conduct"
import { levelsEs } from "./levels"
import { marketConductEs } from "./market-conduct"
import { objectivesEs } from "./objectives"
import { outcomesEs } from "./outcomes"
import { titlesEs } from "./titles"

/** Every sentence of the engine in Spanish. */
export const es = {
  ...levelsEs,
  ...outcomesEs,
  ...titlesEs,
  ...objectivesEs,
  ...conductEs,
  ...marketConductEs,
}
