import { conductEn } from "./conduct"
import { levelsEn } from "./levels"
import { marketConductEn } from "./market-conduct"
import { objectivesEn } from "./objectives"
import { outcomesEn } from "./outcomes"
import { titlesEn } from "./titles"

/** Every sentence of the engine in English, which says what the gaps of each sentence are. */
export const en = {
  ...levelsEn,
  ...outcomesEn,
  ...titlesEn,
  ...objectivesEn,
  ...conductEn,
  ...marketConductEn,
} as const
