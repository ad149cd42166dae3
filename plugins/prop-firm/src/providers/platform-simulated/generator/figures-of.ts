import { PriceError } from "../prices/price-error"
import type { Figures } from "./figures"
import { CALIBRATION } from "./calibration"

const bySymbol = new Map(CALIBRATION.map((one) => [one.symbol, one]))

/** The generator's figures of a symbol. Throws for a symbol it does not know. */
export function figuresOf(symbol: string): Figures {
  const figures = bySymbol.get(symbol)
  if (!figures) throw new PriceError(`no price figures for ${symbol}`)
  return figures
}
