import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { PreviewLanguage } from "../../lib/preview-languages"
import { createProduct } from "../../lib/create-product"
import { asObject, type Json } from "../../lib/schema/schema"
import { client, type BodyOf, type QueryOf } from "../../lib/client"
import type { AdminProgram } from "../../lib/types"

interface NewProgram {
  /** Null where a product is to be made. */
  product_id: string | null
  document: Record<string, Json>
}

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

/** One program with its draft, offer and versions. */
export function useProgram(id: string) {
  return useQuery({
    queryKey: [...programKeys.all, "one", id],
    queryFn: () => client("GET /admin/programs/:id", { params: { id } }),
  })
}

/** A page of programs. */
export function useProgramList(query: QueryOf<"GET /admin/programs">) {
  return useQuery({
    queryKey: [...programKeys.all, "list", query],
    queryFn: () => client("GET /admin/programs", { query }),
    placeholderData: (previous) => previous,
  })
}

/** What the builder's forms are made from; it comes with the server and does not change. */
export function useProgramForm() {
  return useQuery({
    queryKey: [...programKeys.all, "form"],
    queryFn: () => client("GET /admin/program-form"),
    staleTime: Infinity,
  })
}

/** What publishing the saved draft would change. */
export function useDraftChanges(program: AdminProgram) {
  return useQuery({
    queryKey: [...programKeys.all, "changes", program.id, program.revision],
    queryFn: () =>
      client("GET /admin/programs/:id/changes", {
        params: { id: program.id },
        query: { locale: "en" },
      }),
  })
}

/** A published version with what it changed; it stays as it is. */
export function useProgramVersion(id: string, number: number) {
  return useQuery({
    queryKey: [...programKeys.all, "version", id, number],
    queryFn: () =>
      client("GET /admin/programs/:id/versions/:number", {
        params: { id, number: String(number) },
        query: { locale: "en" },
      }),
    staleTime: Infinity,
  })
}

/** Says who may buy a program, when, and how many. */
export function useSaveOffer(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: BodyOf<"POST /admin/programs/:id/offer">) =>
      client("POST /admin/programs/:id/offer", { params: { id }, body }),
    onSuccess: refresh,
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

/** What a program can begin as: a template, or a copy of another program's draft. */
export function useProgramSources() {
  return useQuery({
    queryKey: [...programKeys.all, "sources"],
    queryFn: async () => {
      const [{ templates }, { programs }] = await Promise.all([
        client("GET /admin/program-templates"),
        client("GET /admin/programs", { query: { limit: 100, offset: 0 } }),
      ])
      return [
        ...templates.map((one) => ({
          ...one,
          document: asObject(one.document as Json),
        })),
        ...programs.map(({ id, name, draft }) => ({
          key: id,
          title: name,
          summary: null,
          document: asObject(draft as Json),
        })),
      ]
    },
  })
}

/** Starts a program with a first draft, on a product there is or on a new one. */
export function useStartProgram() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: async ({ product_id, document }: NewProgram) =>
      client("POST /admin/programs", {
        body: {
          product_id: product_id ?? (await createProduct(document)),
          document,
        },
      }),
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
