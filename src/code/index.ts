/** The present state of models and data as code: Python, HTML, JSON, TypeScript. */
export {codeLanguages, codeOf} from './code.js';
export type {CodeLanguage} from './code.js';
export {describe} from './describe.js';
export type * from './description.js';
export {codeTokens} from './tokens.js';
export type {CodeToken} from './tokens.js';
