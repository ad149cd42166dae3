/** What staff can do, and what is said before and after. */
export const actions = {
  actions: {
    retry: "Try again",
    cancel: "Cancel",
    close: "Close",
    reason: "Reason",
    reasonHint:
      "Recorded in the audit log with your name. Ctrl + Enter confirms.",
    forbidden: "You need the permission challenge_accounts.manage.",
    suspend: {
      label: "Suspend",
      title: "Suspend this challenge",
      explanation:
        "Trading is switched off on the platform and the challenge is held until someone resumes it.",
      example: "Two logins from different countries at the same time",
      impossible: "Only a running challenge can be suspended.",
      done: "The challenge is suspended.",
      failed: "The challenge could not be suspended",
    },
    resume: {
      label: "Resume",
      title: "Resume this challenge",
      explanation:
        "The challenge goes on where it was before, and trading is switched on again.",
      example: "Identity confirmed by phone",
      impossible: "Only a paused challenge can be resumed.",
      done: "The challenge is resumed.",
      failed: "The challenge could not be resumed",
    },
    reverse: {
      label: "Reverse breach",
      title: "Reverse the breach",
      explanation:
        "The breach stays on record as reversed. The exact state before it is restored, later events are applied again and trading is switched on.",
      example: "Price spike on the platform, confirmed by the provider",
      impossible: "There is no breach to reverse.",
      done: "The breach is reversed.",
      failed: "The breach could not be reversed",
    },
    confirm: {
      label: "Confirm breach",
      title: "Confirm the breach",
      explanation:
        "The challenge is lost. Trading stays switched off. The breach can still be reversed later.",
      example: "Checked against the platform's own history",
      impossible: "No breach waits for a person.",
      done: "The breach is confirmed.",
      failed: "The breach could not be confirmed",
    },
    acceptShortfall: {
      label: "Accept the shortfall",
      title: "Issue although the order is paid in part",
      explanation:
        "What was captured is taken for the whole sum, and the challenges of this order are issued.",
      example: "The bank kept two dollars of the transfer",
      impossible: "",
      done: "The challenges are issued.",
      failed: "The challenges could not be issued",
    },
    cancelDuplicate: {
      label: "Cancel duplicate",
      title: "Cancel this second order",
      explanation:
        "Its payment became another order's challenges. It is cancelled without a refund; the other order stays as it is.",
      example: "The buyer confirmed that one challenge was wanted",
      impossible: "",
      done: "The second order is cancelled.",
      failed: "The order could not be cancelled",
    },
    outcome_breached: {
      label: "It is a breach",
      title: "The breach is true",
      explanation:
        "What was found counts: trading is switched off, positions are closed and the challenge goes on as after any breach. It can still be reversed later.",
      example: "The broker's log shows the same price",
      done: "The breach counts.",
      failed: "The outcome could not be decided",
    },
    outcome_passed: {
      label: "Passed",
      title: "The phase is passed",
      explanation:
        "All objectives are taken as met, whatever was doubted: the next phase opens.",
      example: "The balance was checked with the platform",
      done: "The phase is passed.",
      failed: "The outcome could not be decided",
    },
    outcome_active: {
      label: "It is nothing, go on",
      title: "The account goes on",
      explanation:
        "What was found is undone: the account is as it would be without it, and everything that came later counts.",
      example: "A single wrong price, confirmed by the provider",
      done: "The account goes on.",
      failed: "The outcome could not be decided",
    },
    replay: { label: "Replay history", impossible: "" },
  },
  replay: {
    title: "Replay history",
    text: "Every recorded event is evaluated again from the first one, and the outcome is compared with what is stored.",
    run: "Replay",
    equal: "The replay gives exactly the stored state and decisions.",
    different:
      "The replay differs from what is stored. Do not act on this account before it is explained.",
    events_one: "{{count}} event was evaluated.",
    events_other: "{{count}} events were evaluated.",
  },
  proof: {
    prove: "Prove this decision",
    title: "Proof: {{rule}}",
    text: "The account is replayed from its journal, and these are the steps that lead to this breach.",
    running: "The journal is replayed…",
    equal:
      "The replay comes to this decision again: figures, words and evidence are stored to the bit.",
    different:
      "The replay comes to another decision than the stored one. Do not act on this breach before it is explained.",
    missing: "The replay does not come to this breach.",
    dropped:
      "The journal begins at the end of {{month}}; this breach is older and cannot be replayed any more.",
    before: "1. The account before, after its event {{number}}",
    event: "2. The event, number {{number}}, in row {{row}} of the journal",
    rule: "3. The rule",
    decision: "4. The decision",
    at: "Time",
    type: "Kind",
    equity: "Equity",
    low: "Low",
    high: "High",
    balance: "Balance",
    floor: "Floor",
    quality: "Data",
    status: "Status",
    effect: "Effect",
  },
}
