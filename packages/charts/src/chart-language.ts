/** The words that an equity chart shows and says. */
export interface EquityWords {
  empty: string
  equity: string
  equityRange: string
  lowHigh: string
  balance: string
  dailyFloor: string
  overallFloor: string
  target: string
  room: string
  lowest: string
}

/** How a chart speaks: its words, and the language tags for its numbers and dates. */
export interface ChartLanguage {
  numbers: string
  dates: string
  words: EquityWords
}

/** What is spoken where nothing else is said. */
export const english: ChartLanguage = {
  numbers: "en-US",
  dates: "en-GB",
  words: {
    empty: "No equity has been reported yet.",
    equity: "Equity",
    equityRange: "Equity, low to high",
    lowHigh: "Low, high",
    balance: "Balance",
    dailyFloor: "Daily floor",
    overallFloor: "Overall floor",
    target: "Target",
    room: "Room",
    lowest: "Lowest equity",
  },
}
