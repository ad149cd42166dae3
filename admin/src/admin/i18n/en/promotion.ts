/** What a promotion does to programs. */
export const promotion = {
  title: "Prices of programs with it",
  hint: "One challenge alone in a cart, without add-ons, as Medusa works it out now.",
  forSome:
    "One challenge alone in a cart, without add-ons, as Medusa works it out now for a buyer who meets its conditions.",
  inactive: "It takes nothing off until it is active.",
  untouched: "Unchanged",
  empty: "No program is published yet.",
}
