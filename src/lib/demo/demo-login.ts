/** What somebody signs in with. */
export interface DemoLogin {
  email: string
  password: string
}
