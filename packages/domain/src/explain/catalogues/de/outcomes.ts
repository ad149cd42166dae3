import type { outcomesEn } from "../en/outcomes"

/** What decisions and effects are called in German. */
export const outcomesDe: Readonly<Record<keyof typeof outcomesEn, string>> = {
  "breach.opened_while_locked":
    "Trade {trade:text} wurde am {at:instant} eröffnet, während der Handel durch {rule:text} bis {until:instant} gesperrt war.",
  "quality.stale": "veraltet",
  "quality.gap": "lückenhaft",
  "quality.suspect": "zweifelhaft",
  "undetermined.feed":
    "{finding:sentence} Die Kurse waren als {quality:sentence} gekennzeichnet, daher entscheidet ein Mensch.",
  "undetermined.low_and_high":
    "{finding:sentence} Ob das vor oder nach dem höchsten Kontokapital derselben Meldung geschah, ist nicht bekannt, daher entscheidet ein Mensch.",
  "undetermined.reset_between":
    "{finding:sentence} Ob das vor oder nach dem Tagesreset geschah, ist nicht bekannt, daher entscheidet ein Mensch.",
  "undetermined.passed":
    "Am {at:instant} waren alle Ziele erreicht, während die Kurse als {quality:sentence} gekennzeichnet waren, daher entscheidet ein Mensch.",

  "effect.fail": "beendet das Konto",
  "effect.lock_until_reset": "sperrt den Handel bis zum nächsten Tagesreset",
  "effect.warn": "wird als Verwarnung vermerkt",
  "effect.void_profit": "lässt den Gewinn nicht zählen",
  "effect.deny_payout": "verhindert Auszahlungen",
  "effect.ladder":
    "{effect:sentence} (bis zu {times:count}-mal), danach gilt: {then:sentence}",

  "decision.refused":
    "Die Meldung vom {at:instant} widerspricht dem, was bekannt ist, und hat nichts geändert.",
  "decision.duplicate":
    "Die Meldung vom {at:instant} war schon bekannt und hat nichts geändert.",
  "decision.passed": "Alle Ziele sind erreicht.",
  "decision.expired": "Das Konto ist abgelaufen.",
  "decision.breached": "Das Konto ist wegen eines Verstoßes beendet.",
  "decision.locked": "Der Handel ist bis {until:instant} gesperrt.",
  "decision.undetermined": "Der Ausgang ist offen, und ein Mensch entscheidet.",
  "decision.nothing_limits": "Es gilt keine Grenze.",
  "decision.nearest": "Am nächsten am Ende ist {rule:text}. {room:sentence}",
}
