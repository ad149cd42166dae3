import { Module } from "@medusajs/framework/utils"
import SupportModuleService from "./service"

export const SUPPORT_MODULE = "support"

/** What waits for a person. */
export default Module(SUPPORT_MODULE, { service: SupportModuleService })
