import { runnerImport } from 'vite';

const path = 'src/options/options.ts';

/**
 * Describes the options of the table in the custom-elements manifest, as attributes and as members of
 * the element: the analyzer cannot see accessors that Lit makes at run time. Descriptions are the
 * comments in the table.
 */
export async function optionsInManifest() {
  const { module: table } = await runnerImport(`./${path}`);
  const { module: attributes } = await runnerImport('./src/options/attributes.ts');
  const descriptions = new Map();

  return {
    name: 'options-in-manifest',
    analyzePhase({ ts, node, moduleDoc }) {
      if (moduleDoc.path !== path || !ts.isPropertyAssignment(node)) return;
      const comment = node.jsDoc?.at(-1)?.comment;
      descriptions.set(node.name.getText(), comment?.replaceAll(/\s*\n\s*/g, ' '));
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      const element = declarations.find(({ tagName }) => tagName);
      element.attributes = [];
      for (const [name, { standard, choices }] of table.optionList) {
        const description = descriptions.get(name);
        const described = {
          type: { text: choices?.map((choice) => `'${choice}'`).join(' | ') ?? typeof standard },
          default: typeof standard === 'number' ? String(standard) : `'${standard}'`,
          description,
        };
        const attribute = attributes.attributeOf(name);
        element.attributes.push({ name: attribute, ...described, fieldName: name });
        element.members.push({ kind: 'field', name, ...described, attribute, reflects: true });
      }
      // The table itself is not for pages.
      customElementsManifest.modules = customElementsManifest.modules.filter(
        (module) => module.path !== path,
      );
    },
  };
}
