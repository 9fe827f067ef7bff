/** Roles that stand in a line of text. Any other role gets a line of its own. */
const inLine = new Set([
  'LineBreak',
  'link',
  'ListMarker',
  'StaticText',
  'strong',
  'subscript',
  'superscript',
]);

/**
 * The accessibility tree of a page as an indented outline: one line for each thing, with
 * its role, its level or size, its state and its words. `[…]` is a link in a line.
 */
export async function spokenOutline(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds }) =>
    // Chromium lists the summary of a disclosure twice.
    [...new Set(childIds)].map((id) => byId.get(id)).filter(Boolean);

  /** Only a box, such as a `<div>`: it says nothing by itself. */
  const isSilent = ({ ignored, role }) => ignored || role.value === 'generic';
  const isInLine = (node) =>
    isSilent(node) ? childrenOf(node).every(isInLine) : inLine.has(node.role.value);

  function words(node) {
    if (isSilent(node)) return childrenOf(node).map(words).join('');
    const { role, name } = node;
    if (role.value === 'link') return ` [${name.value}]`;
    if (role.value === 'LineBreak') return ' ';
    const isText = ['StaticText', 'ListMarker'].includes(role.value);
    return isText ? name.value : childrenOf(node).map(words).join('');
  }

  function linesOf(node, indent) {
    const children = childrenOf(node);
    const isOneLine = children.every(isInLine);
    if (isSilent(node)) {
      if (!isOneLine) return children.flatMap((child) => linesOf(child, indent));
      return line(indent, '', children.map(words).join(''));
    }
    const { role, name } = node;
    const what = describe(node, children);
    if (inLine.has(role.value)) return line(indent, '', words(node));
    if (isOneLine) return line(indent, what, name.value || children.map(words).join(''));
    return [
      ...line(indent, what, name.value),
      ...children.flatMap((child) => linesOf(child, `${indent}  `)),
    ];
  }

  const main = nodes.find(({ role }) => role?.value === 'main');
  return `${linesOf(main, '').join('\n')}\n`;
}

const isItem = ({ role }) => role.value === 'listitem';

/** The role and state of a node, without its words. */
function describe({ role, properties = [] }, children) {
  const { level, expanded } = Object.fromEntries(
    properties.map(({ name, value }) => [name, value.value]),
  );
  switch (role.value) {
    case 'DisclosureTriangle':
      return `disclosure, ${expanded ? 'expanded' : 'collapsed'}`;
    case 'heading':
      return `heading, level ${level}`;
    case 'list':
      return `list, ${children.filter(isItem).length} items`;
    case 'listitem':
      return 'item';
    default:
      return role.value;
  }
}

function line(indent, what, text) {
  const said = [what, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ');
  return said ? [indent + said] : [];
}
