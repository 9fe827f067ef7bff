import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The docstring of each interface, type and field in a TypeScript file: `Source`, `Source.title`. */
export function docstringsIn(file: URL): ReadonlyMap<string, string> {
  const code = readFileSync(file, 'utf8');
  // A docstring is found by way of its parent.
  const hasParents = true;
  const source = ts.createSourceFile('', code, ts.ScriptTarget.Latest, hasParents);
  const found = new Map<string, string>();

  function note(node: ts.Node, name: string): void {
    const comments = ts.getJSDocCommentsAndTags(node).map(({ comment }) => comment);
    const text = ts.getTextOfJSDocComment(comments[0]);
    // A paragraph is one line.
    if (text !== undefined) found.set(name, text.replace(/(?<!\n)\n(?!\n)/g, ' '));
  }

  function visit(node: ts.Node, outer: string): void {
    const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    if (isNamed || ts.isPropertySignature(node)) {
      const name = `${outer}${node.name.getText(source)}`;
      note(node, name);
      ts.forEachChild(node, (child) => {
        visit(child, `${name}.`);
      });
    } else {
      ts.forEachChild(node, (child) => {
        visit(child, outer);
      });
    }
  }

  visit(source, '');
  return found;
}
