import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { PreviewLanguage } from "../../lib/preview-languages"
import { client, type BodyOf } from "../../lib/client"

export const programKeys = {
  all: ["prop", "programs"] as const,
  ofProduct: (productId: string) =>
    [...programKeys.all, "product", productId] as const,
}

/** The program behind a product, if it has one. */
export function useProgramOfProduct(productId: string) {
  return useQuery({
    queryKey: programKeys.ofProduct(productId),
    queryFn: async () => {
      const { programs } = await client("GET /admin/programs", {
        query: { product_id: productId, limit: 1, offset: 0 },
      })
      return programs[0] ?? null
    },
  })
}

/** Names and ids of programs, to filter lists by. */
export function usePrograms() {
  return useQuery({
    queryKey: [...programKeys.all, "names"],
    queryFn: () =>
      client("GET /admin/programs", { query: { limit: 100, offset: 0 } }),
    staleTime: 60_000,
  })
}

/** Ready programs by type, to start from; they come with the server and do not change. */
export function useProgramTemplates() {
  return useQuery({
    queryKey: [...programKeys.all, "templates"],
    queryFn: () => client("GET /admin/program-templates"),
    staleTime: Infinity,
  })
}

/** Reads a document without storing it: problems by path, or the terms in words of a language. */
export function useProgramPreview(
  document: unknown,
  enabled: boolean,
  locale: PreviewLanguage
) {
  return useQuery({
    queryKey: [...programKeys.all, "preview", document, locale],
    queryFn: () =>
      client("POST /admin/programs/preview", {
        query: { locale },
        body: { document },
      }),
    enabled,
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  })
}

/** Starts a program on a product with a first draft. */
export function useCreateProgram() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/programs">) =>
      client("POST /admin/programs", { body }),
    onSuccess: refresh,
  })
}

/** Stores a draft; refused with a conflict when someone stored another meanwhile. */
export function useSaveDraft(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/programs/:id">) =>
      client("POST /admin/programs/:id", { params: { id }, body }),
    onSuccess: refresh,
  })
}

/** Makes the draft the next numbered version; versions never change again. */
export function usePublishProgram(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/programs/:id/publish">) =>
      client("POST /admin/programs/:id/publish", { params: { id }, body }),
    onSuccess: refresh,
  })
}

function useRefresh() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: programKeys.all })
}
