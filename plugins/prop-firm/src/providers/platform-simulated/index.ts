import { ModuleProvider } from "@medusajs/framework/utils"

import SimulatedPlatformService from "./service"

export default ModuleProvider("trading", {
  services: [SimulatedPlatformService],
})
