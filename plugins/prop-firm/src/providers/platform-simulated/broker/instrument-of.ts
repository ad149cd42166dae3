import { INSTRUMENTS, type Instrument } from "./instruments"

const places = new Map(INSTRUMENTS.map((one, place) => [one.symbol, place]))

/** Place of a symbol in every price array; -1 when it is not traded here. */
export function placeOf(symbol: string): number {
  return places.get(symbol) ?? -1
}

/** The instrument of a symbol. Throws a `RangeError` naming an unknown one. */
export function instrumentOf(symbol: string): Instrument {
  const instrument = INSTRUMENTS[placeOf(symbol)]
  if (!instrument) throw new RangeError(`symbol ${symbol} is not traded here`)
  return instrument
}
