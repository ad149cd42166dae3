import { once } from "node:events"

/** Writes to stdout, and waits where whoever reads it is slower. */
export const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain")
}
