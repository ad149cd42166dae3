/** An expected failure: shown as one line that says what to do, never as a stack trace. */
export class Stop extends Error {}
