import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, "../..");

/** One import as a file writes it. */
export interface SourceImport {
  readonly specifier: string;
  /** Whether the import is gone at run time. */
  readonly isTypeOnly: boolean;
  /** Whether it is loaded when it is needed, by `import()` or `require()`. */
  readonly isLazy: boolean;
}

/** One source file, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

const specifierOf = (node: ts.Node): SourceImport | undefined => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return {
      specifier: node.moduleSpecifier.text,
      isTypeOnly: node.importClause?.isTypeOnly ?? false,
      isLazy: false,
    };
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  )
    return {
      specifier: node.moduleSpecifier.text,
      isTypeOnly: node.isTypeOnly,
      isLazy: false,
    };
  if (ts.isCallExpression(node)) {
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isRequire =
      ts.isIdentifier(node.expression) && node.expression.text === "require";
    const [argument] = node.arguments;
    if ((isImport || isRequire) && argument && ts.isStringLiteral(argument))
      return { specifier: argument.text, isTypeOnly: false, isLazy: true };
  }
  return undefined;
};

/** Every import, export-from, `import()` and `require()` of a source text. */
export function importsOf(name: string, text: string): readonly SourceImport[] {
  const found: SourceImport[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) found.push(specifier);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  return found;
}

const folders = ["brand", "templates", "collections", "src"];

/** All source files of the layers, tests left out, sorted by path. */
export const sourceFiles: readonly SourceFile[] = folders
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }),
  )
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => path.relative(root, file).replaceAll("\\", "/"))
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return { path: file, text, imports: importsOf(file, text) };
  });
