export { FakeStripe } from "./fake-stripe"
export { signEvent } from "./sign-event"
export { startFakeStripe } from "./start-fake-stripe"
