/** The decorators of ours that make a property an attribute of the same name; see `components/shared/setting.ts`. */
const decorators = ['setting', 'linked'];

/** What a decorated property says of itself: the kind of value, and what it is at first. */
function attributeOf(ts, member) {
  const found = (ts.getDecorators?.(member) ?? [])
    .map(({expression}) => expression)
    .find(call => ts.isCallExpression(call) && decorators.includes(call.expression.getText()));
  if (!found) return undefined;
  const [type, initial] = found.arguments.map(argument => argument.getText());
  const isLink = found.expression.getText() === 'linked';
  const renamed = isLink && /attribute: '(\w+)'/.exec(initial)?.[1];
  return {
    name: renamed || member.name.getText(),
    fieldName: member.name.getText(),
    type: {text: isLink ? `id of a ${type.replaceAll("'", '')}` : type},
    ...(!isLink && initial !== undefined && {default: initial}),
  };
}

/** Writes the settings of an element into the manifest as its attributes, each with the comment of its property. */
const settingsAsAttributes = {
  name: 'settings-as-attributes',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name.getText());
    if (!declaration) return;
    for (const member of node.members) {
      const attribute = attributeOf(ts, member);
      if (!attribute) continue;
      const field = declaration.members?.find(({name}) => name === attribute.fieldName);
      if (field) Object.assign(field, {attribute: attribute.name, reflects: true});
      const description = field?.description;
      (declaration.attributes ??= []).push({...attribute, ...(description && {description})});
    }
  },
};

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/define/**', 'components/all.ts'],
  litelement: true,
  plugins: [settingsAsAttributes],
};
