import { connectionSettings } from "./connection-settings"

/** Pages that list something, and what they say when there is nothing. */
export const lists = {
  list: {
    filtered: {
      title: "Nothing matches",
      text: "No entry fits the search and filters. Clear them to see all.",
    },
    range: "{{from}} to {{to}} of {{count}}",
    previous: "Previous",
    next: "Next",
  },
  failure: {
    stale: "This could not be renewed; what you see may be old.",
    forbidden: {
      title: "You may not see this",
      hint: "Ask an administrator for the permission.",
    },
    missing: {
      title: "Not found",
      hint: "It may have been removed, or the address is wrong.",
    },
    conflict: { title: "Someone was faster", hint: "Load it again." },
    failed: {
      title: "This could not be loaded",
      hint: "Nothing was changed. Try again.",
    },
  },
  challengeAccounts: {
    title: "Challenge accounts",
    subtitle: "Least room first",
    empty: {
      title: "No challenge accounts yet",
      text: "A challenge account appears here when a paid order for a program is issued.",
    },
  },
  challenges: {
    title: "Challenges",
    affiliateCode: "Affiliate code: {{code}}",
    noneOfOrder:
      "No challenges yet. They are issued when the payment is captured.",
    noneOfTrader: "This trader has not bought a challenge.",
    issue: "Issue challenges",
    outcome: {
      issued: "The challenges are issued.",
      already_issued: "Everything that was paid for is issued already.",
      unpaid: "Not issued: the order is not paid in full.",
      needs_review: "Not issued: a person has to look at this order.",
      nothing_sold: "This order holds no challenge.",
    },
    issueFailed: "Challenges could not be issued",
  },
  connections: {
    title: "Platform connections",
    subtitle: "Trading platforms that send events",
    empty: {
      title: "No platform connection yet",
      text: "Create one to get the key with which a trading platform signs its events.",
    },
    create: {
      label: "Create connection",
      title: "Create a platform connection",
      text: "The platform signs what it sends with the key you get next.",
      failed: "The connection could not be created",
    },
    keys: {
      label: "Keys",
      text: "Every key that is not revoked may sign events.",
      created: "Created {{at}}",
      revoked: "Revoked {{at}}",
    },
    rotate: {
      label: "New key",
      title: "Make a new key?",
      text: "Older keys go on working until you revoke them, so that the platform can be switched over without a gap.",
      failed: "No key could be made",
    },
    revoke: {
      label: "Revoke",
      title: "Revoke this key?",
      text: "Whatever is signed with it is refused from now on. This cannot be undone.",
      last: "This is the only key of the connection: without it no event is accepted. This cannot be undone.",
      done: "The key is revoked.",
      failed: "The key could not be revoked",
    },
    settings: connectionSettings,
    secret: {
      title: "Your new key",
      of: "For {{name}}",
      once: "Shown once",
      warning:
        "Copy the secret now and keep it safe. It is stored encrypted and cannot be shown again.",
      id: "Key id",
      secret: "Secret",
      use: "The platform sends the id as x-highwater-key and signs each batch with the secret (HMAC-SHA256).",
      done: "I have copied it",
    },
  },
  tasks: {
    title: "Tasks",
    subtitle: "Work that waits for a person",
    complete: "Complete",
    completed: "The task is done.",
    failed: "The task could not be completed",
    empty: {
      title: "All clear",
      text: "Nothing waits for a person. Reviews and repairs appear here.",
    },
  },
  audit: {
    title: "Audit log",
    subtitle: "Who did what, and why",
    intact: "Who did what, and why. The chain of hashes is intact.",
    broken:
      "The chain of hashes is broken: an entry was changed or removed outside the application.",
    empty: {
      title: "Nothing recorded yet",
      text: "Every change by staff is recorded here with its reason.",
    },
  },
}
