import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Every file under a folder whose name ends as given, tests and built things left out. */
export function sourceFiles(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ["node_modules", "dist", ".git"].includes(entry.name) ? [] : sourceFiles(path, endings);
    const wanted = endings.some((ending) => entry.name.endsWith(ending)) && !entry.name.includes(".test.");
    return wanted ? [path] : [];
  });
}

/** Words a source file could put on a screen, with their line: string literals, templates and JSX text. */
export function literalsOf(path: string): { readonly line: number; readonly text: string }[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const text =
      ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node)
        ? node.text
        : undefined;
    if (text !== undefined && text.trim() !== "")
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
