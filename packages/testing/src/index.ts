export * from "./fake-platform"
export * from "./sign-batch"
