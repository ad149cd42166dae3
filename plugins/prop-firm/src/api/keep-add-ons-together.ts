import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { deleteLineItemsWorkflow } from "@medusajs/core-flows"
import {
  ADD_ON_LINE,
  readCartLines,
  type CartLine,
} from "../lib/add-ons/cart-lines"
import { lineChoice } from "../lib/add-ons/line-choice"
import { changeChoiceWorkflow } from "../workflows/cart/workflows/change-choice"

interface Tied {
  /** The line Medusa's route is asked to change. */
  asked: CartLine
  /** The challenge it belongs to, where it is in the cart. */
  challenge: CartLine | undefined
  addOns: CartLine[]
}

async function findTied(
  scope: MedusaContainer,
  cartId: string,
  lineId: string
): Promise<Tied | null> {
  const cart = await readCartLines(scope, cartId)
  const asked = cart?.items.find(({ id }) => id === lineId)
  const choice = lineChoice(asked?.metadata).choice
  if (!cart || !asked || !choice) {
    return null
  }
  const tied = cart.items.filter(
    ({ metadata }) => lineChoice(metadata).choice === choice
  )
  return {
    asked,
    challenge: tied.find(({ product_type }) => product_type !== ADD_ON_LINE),
    addOns: tied.filter(({ product_type }) => product_type === ADD_ON_LINE),
  }
}

/** What belongs to a line goes with it; its challenge no longer has an add-on that goes. */
async function removeTied(
  scope: MedusaContainer,
  cart_id: string,
  { asked, challenge, addOns }: Tied
): Promise<void> {
  if (asked.product_type !== ADD_ON_LINE) {
    const ids = addOns.map(({ id }) => id)
    if (ids.length > 0) {
      await deleteLineItemsWorkflow(scope).run({ input: { cart_id, ids } })
    }
    return
  }
  if (challenge) {
    const gone = lineChoice(asked.metadata).add_on
    const add_ons = lineChoice(challenge.metadata).add_ons.filter(
      (key) => key !== gone
    )
    await changeChoiceWorkflow(scope).run({
      input: { cart_id, line_id: challenge.id, add_ons },
    })
  }
}

/** Add-ons are had as often as their challenge. */
async function followQuantity(
  scope: MedusaContainer,
  cart_id: string,
  tied: Tied,
  quantity: unknown
): Promise<void> {
  if (tied.asked.product_type === ADD_ON_LINE) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${tied.asked.title}: an add-on follows its challenge. Change the challenge instead.`
    )
  }
  if (quantity === 0) {
    await removeTied(scope, cart_id, tied)
  } else if (
    tied.addOns.length > 0 &&
    typeof quantity === "number" &&
    Number.isInteger(quantity)
  ) {
    await changeChoiceWorkflow(scope).run({
      input: { cart_id, line_id: tied.asked.id, quantity },
    })
  }
}

async function keepTogether(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id, line_id } = req.params
  const tied = id && line_id ? await findTied(req.scope, id, line_id) : null
  if (id && tied) {
    const body = req.body as { quantity?: unknown } | undefined
    await (req.method === "DELETE"
      ? removeTied(req.scope, id, tied)
      : followQuantity(req.scope, id, tied, body?.quantity))
  }
  next()
}

/** Before Medusa's own routes change one line of a cart, the lines tied to it follow. */
export const keepAddOnsTogether: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST", "DELETE"],
    middlewares: [keepTogether],
  },
]
