/** The settings of a platform connection, field by field. */
export const connectionSettings = {
  save: "Save",
  done: "The settings are saved and in force.",
  failed: "The settings could not be saved",
  limits: {
    label: "Limits",
    title: "Limits",
    text: "What this connection may send to one server process. Empty is as usual, 0 is no limit.",
  },
  watch: {
    label: "Watch for silence",
    title: "Watch for silence",
    text: "When nothing comes any more, the data of all its challenge accounts is stale and nothing final is decided.",
  },
  quality: {
    label: "Data quality",
    title: "Data quality",
    text: "Which updates are doubted. While data is doubted nothing final is decided: what would have ended an account waits for a second reading or a person.",
  },
  fields: {
    requests_per_second: {
      label: "Requests per second",
      hint: "More are answered 429 and sent again.",
      empty: "As usual",
    },
    events_per_second: {
      label: "Events per second",
      hint: "A second's worth may come at once.",
      empty: "As usual",
    },
    concurrent_requests: {
      label: "Requests at the same time",
      hint: "Those that are being read or evaluated.",
      empty: "As usual",
    },
    stale_after_seconds: {
      label: "Silent after (seconds)",
      hint: "5 to 86400. Empty: nobody watches.",
      empty: "Not watched",
    },
    stale_at_weekends: {
      label: "Weekends count",
      hint: "For platforms on which crypto is traded.",
    },
    spike_percent: {
      label: "Spike: jump of equity (% of initial balance)",
      hint: "A jump from one update to the next beyond this may be a spike.",
      empty: "Spikes are not watched",
    },
    spike_factor: {
      label: "Spike: times the largest recent move",
      hint: "It must also be this many times what the account moved lately.",
      empty: "As usual",
    },
    spike_updates: {
      label: "Spike: updates that are recent",
      hint: "Before an account has had so many, nothing is a spike.",
      empty: "As usual",
    },
    ahead_seconds: {
      label: "Clock: seconds ahead",
      hint: "1 to 60. Events further ahead than 60 seconds are refused.",
      empty: "Not watched",
    },
    behind_seconds: {
      label: "Clock: seconds behind",
      hint: "Leave empty where the platform delivers a backlog after an outage.",
      empty: "Not watched",
    },
    missing_numbers: {
      label: "Gaps: numbers that may be missing",
      hint: "Only for platforms that leave no number out. 0 tolerates none.",
      empty: "Not watched",
    },
    missing_seconds: {
      label: "Gaps: given up after (seconds)",
      hint: "After so long missing numbers are taken for lost, and decisions go on.",
      empty: "As usual",
    },
    login_stale_seconds: {
      label: "Silent login with open positions (seconds)",
      hint: "10 to 86400, while the connection itself is heard.",
      empty: "Not watched",
    },
    second_reading: {
      label: "Ask the platform again",
      hint: "Before a doubted breach counts, the platform is asked how the login stands. What it confirms or refutes needs no person.",
    },
  },
}
