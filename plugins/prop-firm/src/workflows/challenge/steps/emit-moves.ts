import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Move } from "../../../modules/challenge/moves/move"

/**
 * Tells whoever listens what has moved: one event per move, named after where it
 * led, e.g. `challenge_account.breached`, with ids only. Events are hints: nothing
 * in this plugin relies on one.
 */
export const emitMovesStep = createStep(
  "emit-moves",
  async (moves: Move[], { container }) => {
    if (moves.length > 0) {
      await container.resolve(Modules.EVENT_BUS).emit(
        moves.map((move) => ({
          name: `${move.entity}.${move.to_status}`,
          data: { id: move.id, challenge_id: move.challenge_id },
        }))
      )
    }
    return new StepResponse(moves.length)
  }
)
