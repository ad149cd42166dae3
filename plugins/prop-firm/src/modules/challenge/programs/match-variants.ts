/** What publishing needs to know of a product's variant. */
export interface SizeVariant {
  id: string
  sku: string | null
  size_key: string | null
}

/** A size is sold as the variant that names it in `metadata.size_key`, else in its SKU. */
const variantOf = (key: string, variants: SizeVariant[]) =>
  variants.find((variant) => variant.size_key === key) ??
  variants.find((variant) => !variant.size_key && variant.sku === key)

/** Ties every size to its variant: `{ size key: variant id }`, or says which have none. */
export function matchVariants(
  sizeKeys: string[],
  variants: SizeVariant[]
): {
  variants: Record<string, string>
  problems: { path: string; message: string }[]
} {
  const matched: Record<string, string> = {}
  const problems: { path: string; message: string }[] = []
  sizeKeys.forEach((key, index) => {
    const variant = variantOf(key, variants)
    if (variant) {
      matched[key] = variant.id
    } else {
      problems.push({
        path: `sizes[${index}].key`,
        message: `no variant of the product has the SKU or metadata size_key "${key}"`,
      })
    }
  })
  return { variants: matched, problems }
}
