import { posix } from 'node:path'
import ts from 'typescript'

/** Source text by path from the root of the project, with forward slashes. */
export type SourceFiles = ReadonlyMap<string, string>

/** One import of one file. */
export type Import = {
  readonly from: string
  /** As written. */
  readonly specifier: string
  /** The file of ours it leads to; undefined for a package. */
  readonly file: string | undefined
  /** `node` for everything of Node's own; undefined for a file of ours. */
  readonly packageName: string | undefined
  /** True where the compiler leaves nothing of it. */
  readonly isTypeOnly: boolean
}

const addresses = [
  ['#domain/', 'src/domain/'],
  ['#preload/', 'src/preload/'],
  ['#main/', 'src/main/'],
  ['#renderer/', 'src/renderer/'],
] as const

/** What a file imports, re-exports or loads later, in the order in which it stands. */
export function importsOf(path: string, text: string): readonly Import[] {
  const found: Import[] = []
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), (specifier, isTypeOnly) => {
    const file = fileAt(path, specifier)
    const packageName = file === undefined ? packageOf(specifier) : undefined
    found.push({ from: path, specifier, file, packageName, isTypeOnly })
  })
  return found
}

/** True where a file passes on what another one exports. */
export function isBarrel(path: string, text: string): boolean {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    .statements.some(
      (statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined,
    )
}

function visit(node: ts.Node, note: (specifier: string, isTypeOnly: boolean) => void): void {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    note(node.moduleSpecifier.text, leavesNothing(node))
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    note(node.moduleSpecifier.text, node.isTypeOnly)
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    if (argument && ts.isStringLiteralLike(argument)) note(argument.text, false)
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    if (ts.isStringLiteral(node.argument.literal)) note(node.argument.literal.text, true)
  }
  ts.forEachChild(node, (child) => {
    visit(child, note)
  })
}

function leavesNothing(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { namedBindings } = clause
  if (clause.name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings))
    return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}

function fileAt(from: string, specifier: string): string | undefined {
  const [plain = specifier] = specifier.split('?')
  if (plain.startsWith('.')) return withEnding(posix.join(posix.dirname(from), plain))
  const address = addresses.find(([start]) => plain.startsWith(start))
  return address && withEnding(address[1] + plain.slice(address[0].length))
}

function withEnding(path: string): string {
  return /\.(ts|tsx|mjs|css|json|svg|html)$/.test(path) ? path : `${path}.ts`
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}
