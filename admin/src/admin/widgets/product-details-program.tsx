import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProgramSection } from "../components/program/program-section"

/** The program that a product sells. */
export default function ProductProgram({
  data,
}: DetailWidgetProps<AdminProduct>) {
  return <ProgramSection product={data} />
}

export const config = defineWidgetConfig({
  zone: "product.details",
  id: "prop:product-program",
})
