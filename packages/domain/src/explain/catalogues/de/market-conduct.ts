import type { marketConductEn } from "../en/market-conduct"

/** The sentences of the rules about how positions are built, in German. */
export const marketConductDe: Readonly<
  Record<keyof typeof marketConductEn, string>
> = {
  "breach.lot_consistency":
    "Mit Trade {trade:text}, eröffnet am {at:instant}, hat die Order {lots:number} Lots; der Durchschnitt von {orders:count|Order|Orders} ist {average:number}, und erlaubt sind Orders von {lowest:number} bis {highest:number}.",
  "room.lot_consistency":
    "Der Durchschnitt von {orders:count|Order|Orders} ist {average:number} Lots; erlaubt sind Orders von {lowest:number} bis {highest:number}.",
  "describe.lot_consistency":
    "Jede Order muss {lowest:number} % bis {highest:number} % der durchschnittlichen Lots aller bisherigen Orders haben, sie selbst eingeschlossen. Eine andere {effect:sentence}.",
  "describe.lot_consistency.merge":
    "Jede Order muss {lowest:number} % bis {highest:number} % der durchschnittlichen Lots aller bisherigen Orders haben, sie selbst eingeschlossen; Orders bis {within:duration} nach der vorigen zählen mit ihr als eine. Eine andere {effect:sentence}.",
  "example.lot_consistency":
    "Beispiel: Bei einem Durchschnitt von {average:number} sind Orders von {lowest:number} bis {highest:number} erlaubt.",

  "breach.martingale":
    "Trade {trade:text} mit {lots:number} Lots, eröffnet am {at:instant} nach {count:count|Verlust|Verlusten} innerhalb von {within:duration}, hat mindestens das {factor:number}-Fache der {firstLots:number} Lots des ersten davon, Trade {first:text}.",
  "describe.martingale":
    "Nach {losses:count|Verlust|Verlusten} oder mehr in Folge, eröffnet innerhalb der letzten {within:duration}, muss ein Trade unter dem {factor:number}-Fachen der Lots des ersten davon bleiben. Einer, der das nicht tut, {effect:sentence}.",
  "example.martingale":
    "Beispiel: Hatte der erste Verlust der Serie {first:number} Lots, ist der nächste Trade mit {lots:number} oder mehr zu groß.",

  "impact.high": "hoher",
  "impact.medium": "mittlerer",
  "impact.low": "geringer",
  "impact.other": "„{impact:text}“",
  "breach.news.open":
    "Trade {trade:text} wurde am {at:instant} eröffnet, zwischen {before:duration} vor und {after:duration} nach der Nachricht für {currency:text} am {release:instant}{title:sentence}.",
  "breach.news.close":
    "Trade {trade:text} wurde am {at:instant} geschlossen, zwischen {before:duration} vor und {after:duration} nach der Nachricht für {currency:text} am {release:instant}{title:sentence}.",
  "news.titled": " ({title:text})",
  "news.own_currencies": "Symbole mit der Währung der Nachricht im Namen",
  "news.instruments": "die für ihre Währung aufgeführten Symbole",
  "describe.news.open":
    "Von {before:duration} vor bis {after:duration} nach einer Nachricht von {impact:list} Wirkung gilt für {symbols:sentence}: nicht eröffnen.{exempt:sentence} Ein Trade, der es tut, {effect:sentence}.",
  "describe.news.close":
    "Von {before:duration} vor bis {after:duration} nach einer Nachricht von {impact:list} Wirkung gilt für {symbols:sentence}: nicht schließen, auch nicht durch Stop oder Ziel.{exempt:sentence} Ein Trade, der es tut, {effect:sentence}.",
  "describe.news.open_or_close":
    "Von {before:duration} vor bis {after:duration} nach einer Nachricht von {impact:list} Wirkung gilt für {symbols:sentence}: weder eröffnen noch schließen, auch nicht durch Stop oder Ziel.{exempt:sentence} Ein Trade, der es tut, {effect:sentence}.",
  "describe.news.opened_and_closed_inside":
    "Von {before:duration} vor bis {after:duration} nach einer Nachricht von {impact:list} Wirkung gilt für {symbols:sentence}: nicht sowohl eröffnen als auch schließen.{exempt:sentence} Ein Trade, der es tut, {effect:sentence}.",
  "describe.news.exempt":
    " Trades, die {duration:duration} oder länger vor der Nachricht eröffnet wurden, sind frei.",
  "example.news":
    "Beispiel: Genau {before:duration} vor der Nachricht gehört dazu, genau {after:duration} danach auch, eine Sekunde mehr nicht.",

  "hedging.for": " {overlap:duration} oder länger",
  "breach.hedging":
    "Die Trades {first:text} und {second:text} in {symbol:text} sind gegenläufig und waren seit {since:instant} gemeinsam offen.",
  "breach.hedging.for":
    "Die Trades {first:text} und {second:text} in {symbol:text} sind gegenläufig und waren seit {since:instant} gemeinsam offen, mindestens {overlap:duration} lang.",
  "describe.hedging.account":
    "Gegenläufige Trades im selben Symbol dürfen auf diesem Konto nicht{overlap:sentence} gemeinsam offen sein. Der neuere {effect:sentence}.",
  "describe.hedging.trader":
    "Ein Trade darf nicht{overlap:sentence} offen sein, während ein anderes Konto desselben Traders den gegenläufigen im selben Symbol hält. Er {effect:sentence}.",
  "example.hedging":
    "Beispiel: Ein Verkauf von EURUSD, während ein Kauf von EURUSD offen ist, ist gegenläufig, gleich mit wie vielen Lots; einer von GBPUSD ist es nicht.",

  "breach.open_risk.account":
    "Am {at:instant} verlören alle offenen Trades zusammen an ihren Stops {total:money}, also mehr als {limit:money}; {unknown:count|Trade|Trades} mit unbekanntem Risiko nicht mitgezählt.",
  "breach.open_risk.symbol":
    "Am {at:instant} verlören die offenen Trades eines Symbols an ihren Stops {total:money}, also mehr als {limit:money}; {unknown:count|Trade|Trades} mit unbekanntem Risiko nicht mitgezählt.",
  "room.open_risk.account":
    "Alle offenen Trades zusammen verlören an ihren Stops {total:money}; erlaubt sind {limit:money}, {unknown:count|Trade|Trades} mit unbekanntem Risiko nicht mitgezählt.",
  "room.open_risk.symbol":
    "Die offenen Trades eines Symbols verlören an ihren Stops {total:money}; erlaubt sind {limit:money}, {unknown:count|Trade|Trades} mit unbekanntem Risiko nicht mitgezählt.",
  "describe.open_risk.account":
    "An ihren Stops dürfen alle offenen Trades zusammen höchstens {allowance:sentence} verlieren. Trades mit unbekanntem Risiko werden aufgeführt, nicht mitgezählt. Mehr {effect:sentence}.",
  "describe.open_risk.symbol":
    "An ihren Stops dürfen die offenen Trades eines Symbols höchstens {allowance:sentence} verlieren. Trades mit unbekanntem Risiko werden aufgeführt, nicht mitgezählt. Mehr {effect:sentence}.",
  "example.open_risk":
    "Beispiel: Ein Risiko von {limit:money} ist erlaubt, {over:money} sind zu viel.",

  "compare.at_or_below": "auf oder unter",
  "compare.below": "unter",
  "winners.ignored": "nur die verlierenden",
  "winners.counted": "Gewinner und Verlierer zusammengerechnet",
  "touch.loss.reaching": "Schon das Erreichen",
  "touch.loss.over": "Ein größerer Verlust",
  "group.all": "alle Positionen",
  "group.trade": "Trade {trade:text}",
  "group.symbol": "{symbol:text}",
  "group.buy": "{symbol:text} Kauf",
  "group.sell": "{symbol:text} Verkauf",
  "breach.group_loss":
    "Das offene Ergebnis ({group:sentence}) lag am {at:instant} bei {total:money}, {comparison:sentence} der Grenze von {limit:money}.",
  "room.group_loss":
    "Die schlechteste Gruppe ({group:sentence}) steht bei {total:money}; die Grenze ist {limit:money}.",
  "room.group_loss.none": "Nichts ist offen; die Grenze ist {limit:money}.",
  "describe.group_loss.symbol":
    "Die offenen Trades eines Symbols, {winners:sentence}, dürfen auf einmal bis zu {allowance:sentence} verlieren. {touch:sentence} {effect:sentence}.",
  "describe.group_loss.symbol_and_side":
    "Die offenen Trades eines Symbols und einer Richtung, {winners:sentence}, dürfen auf einmal bis zu {allowance:sentence} verlieren. {touch:sentence} {effect:sentence}.",
  "describe.group_loss.all":
    "Alle offenen Trades, {winners:sentence}, dürfen auf einmal bis zu {allowance:sentence} verlieren. {touch:sentence} {effect:sentence}.",
  "example.group_loss":
    "Beispiel: {ok:money} sind erlaubt, {breach:money} sind ein Verstoß.",
}
