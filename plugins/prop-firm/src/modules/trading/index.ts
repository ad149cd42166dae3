import { Module } from "@medusajs/framework/utils"
import loadPlatformProviders from "./loaders/platform-providers"
import TradingModuleService from "./service"

export type { default as TradingModuleService } from "./service"

export const TRADING_MODULE = "trading"

export default Module(TRADING_MODULE, {
  service: TradingModuleService,
  loaders: [loadPlatformProviders],
})
