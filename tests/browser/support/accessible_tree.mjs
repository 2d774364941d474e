// The tree that assistive technology gets, as a flat list of "role name [states]" in reading order.

const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'StaticText', 'LabelText', 'Legend', 'RootWebArea', 'MenuListPopup', 'ListMarker']);
const told = ['checked', 'expanded', 'disabled', 'required', 'invalid', 'level', 'pressed'];

export async function accessibleTree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node) => {
    const role = node.role?.value ?? '';
    const words = node.name?.value ?? '';
    // Loose text counts only where it is not the label of what follows or the words of what stands around it.
    if (!node.ignored && !silent.has(role)) {
      const states = (node.properties ?? []).filter(({ name, value }) => told.includes(name) && ![false, 'false'].includes(value.value))
        .map(({ name, value }) => `${name}=${value.value}`).sort();
      const value = node.value?.value ? ` = ${node.value.value}` : '';
      const help = node.description?.value ? ` (${node.description.value})` : '';
      const text = role === 'paragraph' && words === '' ? textOf(node, byId) : words;
      lines.push(`${role} "${text}"${value}${help}${states.length > 0 ? ` [${states}]` : ''}`);
    }
    for (const child of node.childIds ?? []) if (byId.has(child)) walk(byId.get(child));
  };
  walk(nodes[0]);
  return lines;
}

function textOf(node, byId) {
  const parts = [];
  const walk = (one) => {
    if (one.role?.value === 'StaticText') parts.push(one.name?.value ?? '');
    else for (const child of one.childIds ?? []) if (byId.has(child)) walk(byId.get(child));
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
