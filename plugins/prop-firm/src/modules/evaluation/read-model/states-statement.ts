import type { Statement } from "../../../lib/statement"
import type { StateRow } from "./state-row"

/** Brings rows of accounts up to date; a row that is newer already stays as it is. */
export function statesStatement(rows: readonly StateRow[]): Statement {
  return {
    sql: `update prop_account_state s set state = n.state, decision = n.decision,
       number = n.number, seq = n.seq, first_wire_seq = n.first_wire_seq,
       last_wire_seq = n.last_wire_seq, wire_gaps = n.wire_gaps,
       usual_move = n.usual_move, moves = n.moves,
       status = n.status, quality = n.quality, doubt = n.doubt, open = n.open, day = n.day,
       balance = n.balance, equity = n.equity, room_today = n.room_today,
       room_total = n.room_total, target_progress = n.target_progress,
       trading_days = n.trading_days, event_at = n.event_at,
       next_instant = n.next_instant, engine = n.state ->> 'engine',
       updated_at = now()
     from jsonb_to_recordset(?::jsonb) as n(challenge_account_id text,
       state jsonb, decision jsonb, number int, seq bigint,
       first_wire_seq bigint, last_wire_seq bigint, wire_gaps jsonb,
       usual_move double precision, moves int,
       status text, quality text, doubt jsonb, open jsonb, day text,
       balance numeric, equity numeric, room_today numeric,
       room_total numeric, target_progress double precision,
       trading_days int, event_at timestamptz, next_instant timestamptz)
     where s.challenge_account_id = n.challenge_account_id
       and s.number <= n.number`,
    bindings: [JSON.stringify(rows)],
  }
}
