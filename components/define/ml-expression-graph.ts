import {MlExpressionGraph} from '../expression-graph/expression-graph.js';
import {define} from '../shared/define.js';

define('ml-expression-graph', MlExpressionGraph);

export {MlExpressionGraph};
