import ts from 'typescript';
import { lineOf, nodesOf } from './source';
import type { Finding, Source } from './source';

const longest = 300;

/** What a pure model must not reach for: the clock, chance, the page, the machine, the network. */
const impureNames = new Set([
  'Date', 'document', 'window', 'globalThis', 'self', 'process', 'performance', 'crypto', 'navigator', 'location', 'console',
  'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker',
  'setTimeout', 'setInterval', 'queueMicrotask', 'require', 'eval', 'Function',
]);

const networkNames = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts', 'WebTransport', 'RTCPeerConnection']);

/** Numbers an equation may hold: nothing, one, the months of a year and the guards of a comparison. */
const isPermittedNumber = (text: string): boolean => ['0', '1', '12'].includes(text) || /^1e-\d+$/.test(text);

const finding = (source: Source, node: ts.Node, what: string): Finding => ({ path: source.path, line: lineOf(source, node), what });

/** True where a name is a label, as in `{ document: 1 }` or `row.window`, and not a use of the thing. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === node;
  const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)
    || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isJsxAttribute(parent);
  return named && parent.name === node;
}

/** Names a file makes for itself, such as a parameter called `document`: they are not the platform's. */
function ownNames(source: Source): ReadonlySet<string> {
  return new Set(nodesOf(source).flatMap((node) => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)
      || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node);
    return declares && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
  }));
}

export function tooLong(source: Source): readonly Finding[] {
  const lines = source.text.replace(/\n$/, '').split('\n').length;
  return lines > longest ? [{ path: source.path, line: longest + 1, what: `has ${lines} lines, more than ${longest}` }] : [];
}

export function impurities(source: Source): readonly Finding[] {
  const own = ownNames(source);
  return nodesOf(source).flatMap((node) => {
    if (ts.isPropertyAccessExpression(node) && /^Math\s*\??\.\s*random$/.test(node.getText(source.tree))) return [finding(source, node, 'uses Math.random')];
    const impure = ts.isIdentifier(node) && impureNames.has(node.text) && !isLabel(node) && !own.has(node.text);
    return impure ? [finding(source, node, `uses ${node.text}`)] : [];
  });
}

export function numbersInEquations(source: Source): readonly Finding[] {
  return nodesOf(source).flatMap((node) => {
    const isNumber = ts.isNumericLiteral(node) || ts.isBigIntLiteral(node);
    const isType = isNumber && (ts.isLiteralTypeNode(node.parent) || ts.isLiteralTypeNode(node.parent.parent));
    if (!isNumber || isType || isPermittedNumber(node.getText(source.tree))) return [];
    return [finding(source, node, `holds the number ${node.getText(source.tree)}`)];
  });
}

export function networkWords(source: Source): readonly Finding[] {
  return nodesOf(source).flatMap((node) => {
    const hidden = ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
      && networkNames.has(node.argumentExpression.text);
    const named = ts.isIdentifier(node) && networkNames.has(node.text);
    return hidden || named ? [finding(source, node, `names the network: ${node.getText(source.tree)}`)] : [];
  });
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
}

export function defaultExports(source: Source): readonly Finding[] {
  return nodesOf(source).filter(isDefaultExport).map((node) => finding(source, node, 'has a default export'));
}

export function barrels(source: Source): readonly Finding[] {
  if (source.path === 'models/index.ts') return [];
  if (/\/index\.tsx?$/.test(source.path)) return [{ path: source.path, line: 1, what: 'is a second door: models/index.ts is the only one' }];
  return nodesOf(source)
    .filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && node.exportClause === undefined)
    .map((node) => finding(source, node, 'passes a whole module on'));
}

/** Comments that switch a check off. The bracketed hyphens keep this line from finding itself. */
const silencer = /(?:\/\/|\/\*).*(?:@ts[-](?:ignore|expect-error|nocheck)|eslint[-](?:disable|enable))/;

export function suppressions(source: Source): readonly Finding[] {
  return source.text.split('\n').flatMap((text, index) => (
    silencer.test(text) ? [{ path: source.path, line: index + 1, what: 'switches a check off' }] : []));
}
