import { Module } from "@medusajs/framework/utils"
import ChallengeModuleService from "./service"

export const CHALLENGE_MODULE = "challenge"

/** Programs and their published terms, purchases, challenges and their moves. */
export default Module(CHALLENGE_MODULE, { service: ChallengeModuleService })
