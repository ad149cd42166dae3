/** The part of the purchase policy that is about free challenges. */
interface FreePolicy {
  allowed: boolean
  customer_group_ids: string[]
  most_per_trader: number | null
  most_per_program: number | null
}

/** Who asks for what for nothing, and what was taken before. */
export interface FreeWish {
  /** Customer groups of the trader. */
  group_ids: string[]
  /** Units wanted, and taken before, by program. */
  wanted: Map<string, number>
  taken: Map<string, number>
}

const sum = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0)

/** Why a trader may not have these challenges for nothing; null where they may. */
export function freeRefusal(
  policy: FreePolicy,
  { group_ids, wanted, taken }: FreeWish
): string | null {
  if (!policy.allowed) {
    return "Challenges are not given away through the checkout."
  }
  const { customer_group_ids: invited } = policy
  if (invited.length > 0 && !invited.some((id) => group_ids.includes(id))) {
    return "Free challenges are for invited traders only."
  }
  const { most_per_trader: most, most_per_program: ofOne } = policy
  if (most !== null && sum(wanted) + sum(taken) > most) {
    return `A trader may take ${most} free challenge${most === 1 ? "" : "s"}, and you would have more.`
  }
  const over = [...wanted].some(
    ([program, count]) =>
      ofOne !== null && count + (taken.get(program) ?? 0) > ofOne
  )
  return over
    ? `A trader may take ${ofOne} free challenge${ofOne === 1 ? "" : "s"} of one program, and you would have more.`
    : null
}
