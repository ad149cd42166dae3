import { conductEs } from "./conduct"
import { levelsEs } from "./levels"
import { marketConductEs } from "./market-conduct"
import { objectivesEs } from "./objectives"
import { outcomesEs } from "./outcomes"

/** Every sentence of the engine in Spanish. */
export const es = {
  ...levelsEs,
  ...outcomesEs,
  ...objectivesEs,
  ...conductEs,
  ...marketConductEs,
}
