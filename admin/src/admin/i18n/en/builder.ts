import { offer } from "./offer"

/** The list of programs and the builder. */
export const builder = {
  programs: {
    title: "Programs",
    subtitle: "What traders can buy, with its rules and its offer",
    create: "New program",
    createText:
      "A program is a family of challenges: its phases with their rules, and the sizes they are sold in.",
    nameExample: "Two-Step Standard",
    from: "Begin as",
    clone: "A copy of this program's draft",
    product: "Sold as",
    newProduct: "A new product, with a variant for each size",
    productHint:
      "Titles, pictures, categories and sales channels are the product's.",
    start: "Create draft",
    version: "On sale",
    sold: "Sold",
    empty: {
      title: "No programs yet",
      text: "Start one from a template; nothing is sold before you publish it.",
    },
  },
  builder: {
    tabs: {
      basics: "Sizes and prices",
      phases: "Phases and rules",
      addOns: "Add-ons",
      offer: "Offer",
      versions: "Versions",
      expert: "Document",
    },
    changed: "Not saved",
    saved: "Saved",
    product: "Product page",
    add: "Add",
    remove: "Remove",
    removeField: "Remove {{field}}",
    choose: "Choose",
    commas: "Several, with commas between",
    usual: "Usual: {{value}} ({{source}}).",
    unitOf: "Unit of {{field}}",
    units: {
      seconds: "seconds",
      minutes: "minutes",
      hours: "hours",
      days: "days",
      weeks: "weeks",
      months: "months",
    },
    basics: {
      title: "Program",
      nameHint: "What traders see on their challenge and in its terms.",
      funded: "Funded phase",
      fundedHint: "The phase in which the trader is paid.",
    },
    sizes: {
      title: "Sizes",
      text: "The rules of all phases hold for every size. Percents grow with the size; amounts of money do not, unless you scale them.",
      add: "Add size",
      scale: "Scale amounts",
      scaleFrom: "The amounts in the rules are those of",
      scaled: "Every other size has its amounts in proportion to {{size}}.",
    },
    platforms: {
      title: "Platforms to choose from",
      text: "Where a challenge can be traded, by the buyer's choice at the checkout. The chosen one takes the place of every phase's own. Without any, the phases say where.",
    },
    prices: {
      title: "Prices",
      text: "What each size costs; left empty, it is not sold in that currency. Prices are in force as soon as they are saved.",
      save: "Save prices",
      saved: "The prices are saved.",
      new: "New",
    },
    phases: {
      newTitle: "Phase {{number}}",
      add: "Copy as next phase",
      remove: "Remove this phase",
      up: "Move this phase earlier",
      down: "Move this phase later",
    },
    phase: {
      title: "Phase",
      text: "What it is called, where it is traded and what happens around it.",
    },
    day: {
      title: "Rule day",
      text: "Daily rules start anew at this time.",
    },
    payout: {
      title: "Payouts",
      text: "When and how much may be paid out; without this, nothing is.",
    },
    scaling: {
      title: "Scaling",
      text: "How the account grows; without this, it does not.",
    },
    rules: {
      title: "Rules",
      text: "Limits, objectives and rules of conduct of this phase.",
      add: "Add rule",
      none: "This phase has no rules yet.",
      unknown: 'There is no kind of rule called "{{kind}}".',
      automatic: "A breach is decided at once",
      automaticHint:
        "Switched off, a person looks at a breach first. Holds for this rule in all phases.",
    },
    addOns: {
      title: "Add-ons",
      text: "What a buyer may choose for a price. Each changes named places of the terms, such as payout.split or rules.days.days.",
    },
    expert: {
      title: "Program document",
      text: "For experts: the whole document as JSON. What can be read is in the forms at once.",
      fine: "No problems.",
    },
    versions: {
      unsaved:
        "The draft has changes that are not saved yet; they are not compared here.",
      draft: "What publishing the draft would change",
      same: "Nothing: the draft is what is on sale.",
      first: "Nothing is published yet; this becomes version 1.",
      problems_one: "The draft has {{count}} problem and cannot be compared.",
      problems_other:
        "The draft has {{count}} problems and cannot be compared.",
      open: "What version {{number}} changed",
      initial: "This was the first version.",
      nothing: "It changed nothing.",
      before: "Before",
      after: "Now",
      sizes: "Only {{sizes}}",
    },
    change: { added: "New", removed: "Gone", changed: "Changed" },
    offer,
  },
}
