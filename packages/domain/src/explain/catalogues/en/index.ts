import { conductEn } from "./conduct"
import { levelsEn } from "./levels"
import { marketConductEn } from "./market-conduct"
import { objectivesEn } from "./objectives"
import { outcomesEn } from "./outcomes"

/** Every sentence of the engine in English, which says what the gaps of each sentence are. */
export const en = {
  ...levelsEn,
  ...outcomesEn,
  ...objectivesEn,
  ...conductEn,
  ...marketConductEn,
} as const
