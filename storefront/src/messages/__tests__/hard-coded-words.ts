import ts from "typescript"

/** Attributes whose text people read or hear. */
const SAID =
  /^(aria-label|aria-description|title|label|alt|placeholder|hint|caption|text|empty|submit|aside)$/

/** Names and signs that are the same in every language. */
const SAME = /^(Highwater|404|UTC|%s · Highwater)$/

const hasLetters = (text: string): boolean =>
  /\p{L}{2,}/u.test(text) && !SAME.test(text.trim())

/** A sentence, or a label that begins with a capital and has a second word. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+[’']?\p{Ll}*,? \p{L}+/u.test(text) && !SAME.test(text.trim())

/** Places where a text is for machines: imports, types, errors for those who run the shop, styles. */
const isForMachines = (node: ts.Node): boolean => {
  const { parent } = node
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isExternalModuleReference(parent) ||
    (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText()))
  )
}

/** Every text of a source file that people would read and that is not taken from the catalogues: "file:line text". */
export function hardCodedWords(file: string, source: string): string[] {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  )
  const found: string[] = []
  const report = (node: ts.Node, text: string): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${file}:${line + 1} ${text.trim()}`)
  }
  const isSaid = (node: ts.Node): boolean =>
    ts.isJsxAttribute(node.parent) && SAID.test(node.parent.name.getText())
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (hasLetters(node.text)) report(node, node.text)
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const shown = isSaid(node) ? hasLetters(node.text) : isSentence(node.text)
      if (shown && !isForMachines(node)) report(node, node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
