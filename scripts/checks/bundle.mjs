/** Looks through the published bundles for what a strict page would block or a careful reader would fear. */
import {readFileSync} from 'node:fs';
import {parseAst} from 'rollup/parseAst';

const bundles = ['dist/mini-ml.js', 'dist/mini-ml.classic.js'];

/** The last name in a callee or target: `f` of `f`, of `window.f` and of `window["f"]`. */
function lastName(node) {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type !== 'MemberExpression') return undefined;
  return node.computed ? node.property.value : node.property.name;
}

/** True for a global function called by its bare name or through the global object; a method may bear its name. */
function isGlobal(callee, name) {
  if (lastName(callee) !== name) return false;
  if (callee.type === 'Identifier') return true;
  return ['window', 'self', 'globalThis'].includes(callee.object.name);
}

const isCall = ({type}) => type === 'CallExpression' || type === 'NewExpression';
const calls = name => node => isCall(node) && isGlobal(node.callee, name);
const callsMethod = name => node => isCall(node) && lastName(node.callee) === name;
const assigns = name => node =>
  node.type === 'AssignmentExpression' && lastName(node.left) === name;

/** Lit writes its own templates by `innerHTML`, once, through its Trusted Types policy. */
const limits = [
  {name: 'eval', matches: calls('eval'), allowed: 0},
  {name: 'Function', matches: calls('Function'), allowed: 0},
  {name: 'document.write', matches: callsMethod('write'), allowed: 0},
  {name: 'document.writeln', matches: callsMethod('writeln'), allowed: 0},
  {name: 'insertAdjacentHTML', matches: callsMethod('insertAdjacentHTML'), allowed: 0},
  {name: 'outerHTML', matches: assigns('outerHTML'), allowed: 0},
  {name: 'innerHTML', matches: assigns('innerHTML'), allowed: 1},
];

function* nodesBelow(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node)) {
    if (value && typeof value === 'object') yield* nodesBelow(value);
  }
}

for (const bundle of bundles) {
  const code = readFileSync(bundle, 'utf8');
  const nodes = [...nodesBelow(parseAst(code))];
  for (const {name, matches, allowed} of limits) {
    const found = nodes.filter(matches);
    if (found.length <= allowed) continue;
    process.exitCode = 1;
    console.log(`${bundle}: ${name} ${found.length} times, at most ${allowed}`);
    for (const {start} of found)
      console.log(`  …${code.slice(Math.max(0, start - 60), start + 60)}…`);
  }
}
