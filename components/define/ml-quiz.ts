import {MlQuiz} from '../quiz/quiz.js';
import {define} from '../shared/define.js';

define('ml-quiz', MlQuiz);

export * from './ml-choice.js';
export {MlQuiz};
