import {expect} from '@open-wc/testing';
import type {MlQuiz} from '../../../components/define/ml-quiz.js';
import {
  buttons,
  clearPage,
  drawn,
  press,
  resultOf,
  several,
  single,
  take,
  watched,
} from './support.js';

describe('a set of quizzes', () => {
  afterEach(clearPage);

  const inner = (set: MlQuiz): MlQuiz[] => [...set.querySelectorAll('ml-quiz')];

  it('sums up the answers of the quizzes inside it', async () => {
    const {quiz, completed} = await watched(`<ml-quiz>${single}<div>${several}</div></ml-quiz>`);
    const [one, any] = inner(quiz) as [MlQuiz, MlQuiz];
    expect(resultOf(quiz)).to.equal(
      'Score: 0 of 2 questions answered correctly, 0 at the first attempt.',
    );
    expect(buttons(quiz)).to.deep.equal([]);
    await take(one, 1);
    await press(one, 'Check');
    await drawn(quiz);
    expect(resultOf(quiz)).to.match(/^Score: 1 of 2 .* 1 at the first attempt/);
    expect([quiz.score, quiz.complete, quiz.attempts]).to.deep.equal([0.5, false, 1]);
    await take(any, 0);
    await press(any, 'Check');
    expect(quiz.score).to.equal(0.75);
    await take(any, 2);
    await press(any, 'Check');
    await drawn(quiz);
    expect(resultOf(quiz)).to.match(/^Score: 2 of 2 .* 1 at the first attempt/);
    expect(completed.at(-1)).to.deep.equal({protocol: 1, correct: true, attempts: 3, score: 1});
    expect(completed.length).to.equal(3);
    expect(quiz.matches(':state(complete)')).to.equal(true);
  });

  it('starts again as a whole', async () => {
    const {quiz} = await watched(`<ml-quiz>${single}${single}</ml-quiz>`);
    const [one] = inner(quiz) as [MlQuiz];
    await take(one, 1);
    await press(one, 'Check');
    await drawn(quiz);
    await press(quiz, 'Start again');
    expect([quiz.attempts, quiz.score, one.attempts, one.complete]).to.deep.equal([0, 0, 0, false]);
    expect(document.activeElement).to.equal(one.querySelector('ml-choice'));
  });

  it('leaves the choices of one quiz alone when another is answered', async () => {
    const {quiz} = await watched(`<ml-quiz>${single}${single}</ml-quiz>`);
    const [one, other] = inner(quiz) as [MlQuiz, MlQuiz];
    await take(one, 0);
    await take(other, 2);
    expect(one.querySelector('ml-choice')!.checked).to.equal(true);
  });
});
