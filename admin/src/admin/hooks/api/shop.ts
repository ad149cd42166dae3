import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { readPrices, savePrices, type SizePrices } from "../../lib/save-prices"
import { sdk } from "../../lib/sdk"

const MOST = 200

/** The regions of the shop by name. */
export function useRegions() {
  return useQuery({
    queryKey: ["prop", "shop", "regions"],
    queryFn: async () => {
      const { regions } = await sdk.admin.region.list({
        limit: MOST,
        fields: "id,name",
      })
      return regions.map(({ id, name }) => ({ id, name }))
    },
  })
}

/** The groups that customers can be in, by name. */
export function useCustomerGroups() {
  return useQuery({
    queryKey: ["prop", "shop", "customer-groups"],
    queryFn: async () => {
      const { customer_groups } = await sdk.admin.customerGroup.list({
        limit: MOST,
        fields: "id,name",
      })
      return customer_groups.map(({ id, name }) => ({ id, name: name ?? id }))
    },
  })
}

/** Products that a program could be started on. */
export function useProducts() {
  return useQuery({
    queryKey: ["prop", "shop", "products"],
    queryFn: async () => {
      const { products } = await sdk.admin.product.list({
        limit: MOST,
        fields: "id,title",
        order: "-created_at",
      })
      return products.map(({ id, title }) => ({ id, title }))
    },
  })
}

const pricesKey = (productId: string) => ["prop", "shop", "prices", productId]

/** Variants and prices of a program's sizes. */
export function usePrices(productId: string, keys: string[]) {
  return useQuery({
    queryKey: [...pricesKey(productId), keys],
    queryFn: () => readPrices(productId, keys),
    placeholderData: (previous) => previous,
  })
}

/** Writes prices of sizes, and variants of those that had none. */
export function useSavePrices(productId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (sizes: SizePrices[]) => savePrices(productId, sizes),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: pricesKey(productId) }),
  })
}
