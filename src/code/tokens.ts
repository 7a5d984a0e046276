import type {CodeLanguage} from './code.js';

/** A stretch of code of one kind; `plain` is whatever needs no mark. */
export interface CodeToken {
  readonly kind: 'plain' | 'keyword' | 'number' | 'string' | 'tag';
  readonly text: string;
}

const number = String.raw`(?<number>(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w]))`;
const words = (list: string): string => String.raw`(?<keyword>\b(?:${list})\b)`;

const patterns: Readonly<Record<CodeLanguage, RegExp>> = {
  python: new RegExp(
    `(?<string>""".*?""")|${words('from|import|class|def|return|if|else|for|in|and|or|not|pass')}|${number}`,
    'g',
  ),
  html: /(?<tag><\/?[\w-]+|>)|(?<string>"[^"]*")/g,
  json: new RegExp(
    String.raw`(?<string>"(?:[^"\\]|\\.)*")|${words('true|false|null')}|${number}`,
    'g',
  ),
  typescript: new RegExp(
    String.raw`(?<string>'(?:[^'\\]|\\.)*')|${words('import|from|const|new|class|extends|readonly|this|true|false')}|${number}`,
    'g',
  ),
};

/** Code cut into tokens for colouring, nothing lost: their texts joined are the code. */
export function codeTokens(code: string, language: CodeLanguage): CodeToken[] {
  const tokens: CodeToken[] = [];
  let end = 0;
  for (const match of code.matchAll(patterns[language])) {
    if (match.index > end) tokens.push({kind: 'plain', text: code.slice(end, match.index)});
    const [kind] = Object.entries(match.groups!).find(([, text]) => text !== undefined)!;
    tokens.push({kind: kind as CodeToken['kind'], text: match[0]});
    end = match.index + match[0].length;
  }
  if (end < code.length) tokens.push({kind: 'plain', text: code.slice(end)});
  return tokens;
}
