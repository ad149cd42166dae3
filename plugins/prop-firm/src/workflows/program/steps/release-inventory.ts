import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProgramProduct } from "./read-program-product"

/**
 * Makes a product's variants sellable without stock; undone if publishing fails.
 *
 * @throws MedusaError `not_allowed` for a product that would be shipped.
 */
export const releaseInventoryStep = createStep(
  "release-inventory",
  async (product: ProgramProduct, { container }) => {
    if (product.is_shipped) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Product ${product.id} is shipped: remove its shipping profile and its variants' inventory items first.`
      )
    }
    const ids = product.variants
      .filter((variant) => variant.manage_inventory)
      .map((variant) => variant.id)
    if (ids.length > 0) {
      await container
        .resolve(Modules.PRODUCT)
        .updateProductVariants({ id: ids }, { manage_inventory: false })
    }
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container
        .resolve(Modules.PRODUCT)
        .updateProductVariants({ id: ids }, { manage_inventory: true })
    }
  }
)
