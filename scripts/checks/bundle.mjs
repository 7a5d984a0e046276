/** Looks through the published bundles for what a strict page would block or a careful reader would fear. */
import {readFileSync} from 'node:fs';

const bundles = ['dist/mini-ml.js', 'dist/mini-ml.classic.js'];

/** Lit writes its own templates by `innerHTML`, once, through its Trusted Types policy. */
const limits = [
  {name: 'eval', pattern: /\beval\s*\(/g, allowed: 0},
  {name: 'Function', pattern: /\bFunction\s*\(/g, allowed: 0},
  {name: 'document.write', pattern: /\bdocument\.write(ln)?\b/g, allowed: 0},
  {name: 'outerHTML', pattern: /\bouterHTML\s*=(?!=)/g, allowed: 0},
  {name: 'insertAdjacentHTML', pattern: /\binsertAdjacentHTML\b/g, allowed: 0},
  {name: 'innerHTML', pattern: /\binnerHTML\s*=(?!=)/g, allowed: 1},
];

for (const bundle of bundles) {
  const code = readFileSync(bundle, 'utf8');
  for (const {name, pattern, allowed} of limits) {
    const found = [...code.matchAll(pattern)];
    if (found.length <= allowed) continue;
    process.exitCode = 1;
    console.log(`${bundle}: ${name} ${found.length} times, at most ${allowed}`);
    for (const {index} of found)
      console.log(`  …${code.slice(Math.max(0, index - 60), index + 60)}…`);
  }
}
