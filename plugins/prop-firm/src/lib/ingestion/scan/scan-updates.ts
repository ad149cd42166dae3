import type { UpdateColumns } from "../../../modules/evaluation/journal/update-columns"
import { ColumnBuilder } from "./column-builder"
import { UpdateScanner } from "./update-scanner"

const LIST = 91
const LIST_END = 93
const COMMA = 44
const NEWLINE = 10
const END = -1
/** No plain update is shorter; more rows than fit are never made room for. */
const SHORTEST = 60

/**
 * Decodes a batch of plain equity updates from its bytes, without an object or a
 * text for each: a JSON array, or one item a line. Null for anything else, valid
 * or not: the plain parser reads that, and says what is wrong with it.
 */
export function scanUpdates(
  bytes: Buffer,
  isLines: boolean,
  most: number
): UpdateColumns | null {
  const room = Math.min(most, Math.floor(bytes.length / SHORTEST) + 1)
  const builder = new ColumnBuilder(bytes, room)
  const scanner = new UpdateScanner(bytes, isLines, builder)
  const isRead = isLines
    ? readLines(scanner, builder, room)
    : readList(scanner, builder, room)
  return isRead && builder.built.count > 0 ? builder.built : null
}

function readList(
  scanner: UpdateScanner,
  builder: ColumnBuilder,
  room: number
): boolean {
  if (scanner.next() !== LIST) {
    return false
  }
  for (;;) {
    scanner.at += 1
    if (builder.built.count === room || !scanner.item()) {
      return false
    }
    const byte = scanner.next()
    if (byte === LIST_END) {
      scanner.at += 1
      return scanner.next() === END
    }
    if (byte !== COMMA) {
      return false
    }
  }
}

function readLines(
  scanner: UpdateScanner,
  builder: ColumnBuilder,
  room: number
): boolean {
  for (;;) {
    while (scanner.next() === NEWLINE) {
      scanner.at += 1
    }
    if (scanner.next() === END) {
      return true
    }
    if (builder.built.count === room || !scanner.item()) {
      return false
    }
    const byte = scanner.next()
    if (byte !== NEWLINE && byte !== END) {
      return false
    }
  }
}
