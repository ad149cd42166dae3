export * from "./fake-platform"
export * from "./fake-stripe"
export * from "./sign-batch"
