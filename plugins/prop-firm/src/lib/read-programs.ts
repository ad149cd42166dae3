import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { CHALLENGE_MODULE } from "../modules/challenge"
import { offerOf } from "../modules/challenge/offers/offer-of"
import { soldByProgram } from "../modules/challenge/offers/sold-by-program"
import type ChallengeModuleService from "../modules/challenge/service"
import type {
  AdminProgram,
  AdminProgramListQuery,
  ProgramVersionRow,
} from "../types/http/program"
import { iso } from "./iso"
import { pgConnection } from "./pg-connection"
import { sortBy } from "./sort-by"

type Program = Awaited<
  ReturnType<ChallengeModuleService["listPrograms"]>
>[number]

const versionRow = (
  version: Program["versions"][number]
): z.infer<typeof ProgramVersionRow> => ({
  id: version.id,
  number: version.number,
  hash: version.hash,
  note: version.note,
  published_by: version.published_by,
  published_at: iso(version.created_at),
  sizes: Object.keys(version.variants),
})

const adminProgram = (
  program: Program,
  sold: Map<string, number>
): z.infer<typeof AdminProgram> => {
  const versions = program.versions
    .map(versionRow)
    .sort((a, b) => b.number - a.number)
  return {
    id: program.id,
    product_id: program.product_id,
    name: program.name,
    status: program.current_version_id ? "published" : "draft",
    draft: program.draft,
    offer: offerOf(program.offer),
    sold: sold.get(program.id) ?? 0,
    current_version:
      versions.find(({ id }) => id === program.current_version_id) ?? null,
    versions,
    revision: program.revision,
  }
}

/** A page of programs as staff see them, versions newest first. */
export async function readPrograms(
  scope: MedusaContainer,
  query: z.output<typeof AdminProgramListQuery> & { id?: string }
): Promise<{ programs: z.infer<typeof AdminProgram>[]; count: number }> {
  const service = scope.resolve<ChallengeModuleService>(CHALLENGE_MODULE)
  const { id, product_id, q, limit, offset } = query
  const sort = sortBy(query.order, ["name", "created_at", "updated_at"], {
    field: "name",
    direction: "asc",
  })
  const [programs, count] = await service.listAndCountPrograms(
    {
      ...(id ? { id } : {}),
      ...(product_id ? { product_id } : {}),
      ...(q ? { q } : {}),
    },
    {
      relations: ["versions"],
      take: limit,
      skip: offset,
      order: { [sort.field]: sort.direction },
    }
  )
  const sold = await soldByProgram(
    pgConnection(scope),
    programs.map(({ id, offer }) => ({ id, offer: offerOf(offer) }))
  )
  return {
    programs: programs.map((program) => adminProgram(program, sold)),
    count,
  }
}
