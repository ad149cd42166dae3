import { readFile, stat } from "node:fs/promises"
import { InputError } from "./input-error"

const reason = (error: unknown): string => {
  const code =
    error instanceof Error && "code" in error ? String(error.code) : ""
  if (code === "ENOENT") return "does not exist"
  if (code === "EACCES") return "cannot be read: permission denied"
  if (code === "EISDIR") return "is a folder"
  return "cannot be read"
}

/** The text of a file of at most `limit` bytes. */
export const readText = async (
  file: string,
  limit: number
): Promise<string> => {
  try {
    const { size } = await stat(file)
    if (size > limit) {
      throw new InputError([`${file}: has over ${limit} bytes`])
    }
    return await readFile(file, "utf8")
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError([`${file}: ${reason(error)}`])
  }
}
