import type {
  AccountIdentity,
  DataQuality,
  EvaluatedAccount,
} from "../engine/evaluated-account"
import { decimalText } from "../engine/decimal-text"
import { instantText } from "../engine/instant-text"
import { QuietDecision } from "../engine/quiet-decision"

/** What is not as the state lets expect. */
type Beside = {
  quality?: DataQuality
  balance?: string
  equity?: string
  eventAt?: string | null
  at?: string
}

/**
 * The general form of an account as a short text; null where it is more than its
 * state: a doubt, open questions, a decision that does not follow from it.
 */
export function packAccount(account: EvaluatedAccount): string | null {
  const { compiled, state, decision, doubt, open } = account
  const isPlain =
    decision instanceof QuietDecision &&
    decision.event === account.number &&
    state.events === account.number &&
    doubt === null &&
    open.length === 0
  if (!isPlain) {
    return null
  }
  const usual = usualOf(account, state)
  const beside: Beside = {
    ...(account.quality === "good" ? {} : { quality: account.quality }),
    ...(account.balance === usual.balance ? {} : { balance: account.balance }),
    ...(account.equity === usual.equity ? {} : { equity: account.equity }),
    ...(account.eventAt === usual.at ? {} : { eventAt: account.eventAt }),
    ...(decision.at === usual.at ? {} : { at: decision.at }),
  }
  const text = JSON.stringify(beside)
  return compiled.packer.pack(state, text === "{}" ? "" : text)
}

/** The account that was packed. */
export function unpackAccount(
  identity: AccountIdentity,
  packed: string
): EvaluatedAccount {
  const { id, part, slot, connectionId, login, currency, compiled } = identity
  const { state, beside: text } = compiled.packer.unpack(packed)
  const beside = (text === "" ? {} : JSON.parse(text)) as Beside
  const usual = usualOf(identity, state)
  return {
    id,
    part,
    slot,
    connectionId,
    login,
    currency,
    compiled,
    state,
    decision: new QuietDecision(compiled.program, state, beside.at ?? usual.at),
    number: state.events,
    balance: beside.balance ?? usual.balance,
    equity: beside.equity ?? usual.equity,
    quality: beside.quality ?? "good",
    doubt: null,
    open: [],
    eventAt: beside.eventAt === undefined ? usual.at : beside.eventAt,
  }
}

/** Texts as plain updates have them. */
function usualOf(
  { compiled: { plan } }: Pick<AccountIdentity, "compiled">,
  { balance, equity, lastAt }: EvaluatedAccount["state"]
) {
  const unit = plan?.unit ?? 1n
  const text = (amount: bigint) =>
    decimalText(Number(amount / unit), plan?.decimals ?? 0)
  return {
    balance: text(balance),
    equity: text(equity),
    at: instantText(lastAt ?? 0),
  }
}
