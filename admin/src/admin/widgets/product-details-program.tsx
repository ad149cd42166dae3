import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProgramSection } from "../components/program/program-section"

/** The program that a product sells. */
const ProductProgram = ({ data }: DetailWidgetProps<AdminProduct>) => {
  return <ProgramSection product={data} />
}
export default ProductProgram

export const config = defineWidgetConfig({
  zone: "product.details",
  id: "prop:product-program",
})
