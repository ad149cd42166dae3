import { Module } from "@medusajs/framework/utils"
import AccessModuleService from "./service"

export const ACCESS_MODULE = "access"

/** Staff roles and permissions, and the record of every change. */
export default Module(ACCESS_MODULE, { service: AccessModuleService })
