/** What a JSON document is made of. */
export type Json =
  string | number | boolean | null | Json[] | { [key: string]: Json }
