import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One file of the project as the architecture tests see it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Erased by the compiler: it makes no arrow at run time. */
  readonly typeOnly: boolean;
}

export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

export const describeFinding = ({ path, line, what }: Finding): string => `${path}:${line} ${what}`;

/** Paths use forward slashes and start at the root of the project, such as `models/appraise.ts`. */
export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

export function readSources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(path, 'utf8'))));
}

export function lineOf(source: Source, node: ts.Node): number {
  return source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;
}

/** Every node of a file, in reading order. */
export function nodesOf(source: Source): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return nodes;
}

function specifierOf(node: ts.Node): { readonly literal: ts.Node | undefined; readonly typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { literal: node.moduleSpecifier, typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword };
  }
  if (ts.isExportDeclaration(node)) return { literal: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node)) return { literal: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, typeOnly: true };
  return undefined;
}

/** `import('…')`, `require('…')` and `import.meta.glob('…')` reach other files as surely as an import line. */
function callTargets(node: ts.CallExpression): readonly ts.Node[] {
  const callee = node.expression;
  const reaches = callee.kind === ts.SyntaxKind.ImportKeyword
    || (ts.isIdentifier(callee) && callee.text === 'require')
    || callee.getText().replaceAll(/\s/g, '').startsWith('import.meta.glob');
  const first = node.arguments[0];
  if (!reaches || first === undefined) return [];
  return ts.isArrayLiteralExpression(first) ? first.elements : [first];
}

/** Everything a file reaches for. A target that is not a plain text is named `(computed)`, which no rule allows. */
export function importsOf(source: Source): readonly Import[] {
  return nodesOf(source).flatMap((node): readonly Import[] => {
    const line = lineOf(source, node);
    if (ts.isCallExpression(node)) {
      return callTargets(node).map((target) => (
        { specifier: ts.isStringLiteralLike(target) ? target.text : '(computed)', line, typeOnly: false }));
    }
    const found = specifierOf(node);
    if (found?.literal === undefined) return [];
    return [{ specifier: ts.isStringLiteralLike(found.literal) ? found.literal.text : '(computed)', line, typeOnly: found.typeOnly }];
  });
}
