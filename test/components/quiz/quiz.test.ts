import {expect, nextFrame} from '@open-wc/testing';
import {
  buttons,
  choices,
  clearPage,
  drawn,
  feedbackOf,
  inputOf,
  press,
  resultOf,
  several,
  single,
  take,
  watched,
} from './support.js';

describe('<ml-quiz>', () => {
  afterEach(clearPage);

  it('tells a right answer by words, a feedback and events', async () => {
    const {quiz, answers, completed} = await watched(single);
    await take(quiz, 1);
    await press(quiz, 'Check');
    expect(resultOf(quiz)).to.equal('Correct, at the first attempt.');
    expect(choices(quiz).map(feedbackOf)).to.deep.equal([undefined, 'Right. Just so.', undefined]);
    const detail = {protocol: 1, correct: true, choice: 1, attempts: 1, score: 1};
    expect(answers).to.deep.equal([detail]);
    expect(completed).to.deep.equal([detail]);
    expect([quiz.complete, quiz.attempts, quiz.score]).to.deep.equal([true, 1, 1]);
    expect(quiz.matches(':state(complete)')).to.equal(true);
  });

  it('lets a reader try again, and counts the attempts', async () => {
    const {quiz, answers, completed} = await watched(single);
    await take(quiz, 2);
    await press(quiz, 'Check');
    expect(resultOf(quiz)).to.equal('Not yet. Attempts so far: 1.');
    expect(feedbackOf(choices(quiz)[2]!)).to.equal('Not this one. Too many.');
    await press(quiz, 'Try again');
    expect(choices(quiz).map(({checked}) => checked)).to.deep.equal([false, false, false]);
    expect(choices(quiz).map(feedbackOf)).to.deep.equal([undefined, undefined, undefined]);
    expect(resultOf(quiz)).to.equal('');
    expect(quiz.shadowRoot!.activeElement).to.equal(null);
    expect(document.activeElement).to.equal(choices(quiz)[0]);
    await take(quiz, 1);
    await press(quiz, 'Check');
    expect(resultOf(quiz)).to.equal('Correct, at attempt 2.');
    expect(answers.map(({correct, attempts}) => [correct, attempts])).to.deep.equal([
      [false, 1],
      [true, 2],
    ]);
    expect(completed.length).to.equal(1);
  });

  it('opens again when another answer is taken', async () => {
    const {quiz} = await watched(single);
    await take(quiz, 0);
    await press(quiz, 'Check');
    await take(quiz, 1);
    expect(feedbackOf(choices(quiz)[0]!)).to.equal(undefined);
    expect(resultOf(quiz)).to.equal('');
    expect(buttons(quiz).map(button => button.ariaDisabled)).to.deep.equal(['false']);
  });

  it('checks an answer once, however often the button is pressed', async () => {
    const {quiz, answers} = await watched(single);
    await take(quiz, 0);
    await press(quiz, 'Check');
    await press(quiz, 'Check');
    quiz.check();
    expect(answers.length).to.equal(1);
  });

  it('completes once, however often the right answer is given', async () => {
    const {quiz, answers, completed} = await watched(single);
    for (let i = 0; i < 2; i++) {
      await take(quiz, 1);
      await press(quiz, 'Check');
      await press(quiz, 'Try again');
    }
    expect([answers.length, completed.length]).to.deep.equal([2, 1]);
  });

  it('asks for an answer where none is taken', async () => {
    const {quiz, answers} = await watched(single);
    await press(quiz, 'Check');
    expect(resultOf(quiz)).to.equal('Choose an answer first.');
    expect(answers).to.deep.equal([]);
    expect(quiz.attempts).to.equal(0);
  });

  it('takes one choice at a time, and any number where told so', async () => {
    const one = await watched(single);
    await take(one.quiz, 0, 2);
    expect(choices(one.quiz).map(({checked}) => checked)).to.deep.equal([false, false, true]);
    const any = await watched(several);
    await take(any.quiz, 0, 1, 2, 1);
    expect(choices(any.quiz).map(({checked}) => checked)).to.deep.equal([true, false, true, false]);
  });

  for (const [taken, correct, score, sentence] of [
    [[0, 2], true, 1, 'Correct, at the first attempt.'],
    [[0], false, 0.5, 'Not yet: 1 of 2 right answers found. Attempts so far: 1.'],
    [
      [0, 1, 2],
      false,
      0.5,
      'Not yet: 2 of 2 right answers found, and 1 wrong. Attempts so far: 1.',
    ],
    [[1, 3], false, 0, 'Not yet: 0 of 2 right answers found, and 2 wrong. Attempts so far: 1.'],
  ] as const) {
    it(`grades choices ${taken.join(' and ')} of several with ${score}`, async () => {
      const {quiz, answers} = await watched(several);
      await take(quiz, ...taken);
      await press(quiz, 'Check');
      expect(answers).to.deep.equal([
        {protocol: 1, correct, choice: [...taken], attempts: 1, score},
      ]);
      expect(resultOf(quiz)).to.equal(sentence);
    });
  }

  it('begins from the start by reset()', async () => {
    const {quiz, completed} = await watched(single);
    await take(quiz, 1);
    await press(quiz, 'Check');
    quiz.reset();
    await drawn(quiz);
    expect([quiz.complete, quiz.attempts, quiz.score]).to.deep.equal([false, 0, 0]);
    expect(quiz.matches(':state(complete)')).to.equal(false);
    await take(quiz, 1);
    await press(quiz, 'Check');
    expect(completed.length).to.equal(2);
  });

  it('shuffles its choices the same way on every visit, and leaves the page as it is', async () => {
    const markup = `<ml-quiz shuffle>Pick.${Array.from({length: 6}, (_, i) => `<ml-choice ${i === 3 ? 'correct' : ''}>${i}</ml-choice>`).join('')}</ml-quiz>`;
    const shownOrder = async (change = (text: string) => text): Promise<string> => {
      const {quiz} = await watched(change(markup));
      const places = choices(quiz).map((choice, i) => [choice.getBoundingClientRect().top, i]);
      expect(
        choices(quiz)
          .map(({textContent}) => textContent)
          .join(''),
      ).to.equal('012345');
      return places
        .sort(([a], [b]) => a! - b!)
        .map(([, i]) => i)
        .join('');
    };
    const first = await shownOrder();
    expect(first).not.to.equal('012345');
    expect([...first].sort().join('')).to.equal('012345');
    expect(await shownOrder()).to.equal(first);
    expect(await shownOrder(text => text.replace('shuffle', 'shuffle seed="2"'))).not.to.equal(
      first,
    );
    expect(await shownOrder(text => text.replace('Pick', 'Choose'))).not.to.equal(first);
  });

  it('tells the place of a shuffled choice in the page, not in the picture', async () => {
    const {quiz, answers} = await watched(single.replace('<ml-quiz', '<ml-quiz shuffle'));
    await take(quiz, 1);
    await press(quiz, 'Check');
    expect(answers.map(({correct, choice}) => [correct, choice])).to.deep.equal([[true, 1]]);
    quiz.shuffle = false;
    await drawn(quiz);
    expect(choices(quiz).map(({slot}) => slot)).to.deep.equal(['', '', '']);
  });

  it('finds choices inside what Markdown has put around them', async () => {
    const {quiz, answers} = await watched(
      '<ml-quiz><p>How many?</p><div><ml-choice>1</ml-choice><ml-choice correct>2</ml-choice></div></ml-quiz>',
    );
    expect(quiz.shadowRoot!.querySelector('[role]')!.ariaLabel).to.equal('How many?');
    await take(quiz, 1);
    await press(quiz, 'Check');
    expect(answers[0]!.correct).to.equal(true);
  });

  it('follows choices that come, go and change', async () => {
    const {quiz, errors} = await watched(
      '<ml-quiz>Which?<ml-choice correct>a</ml-choice></ml-quiz>',
    );
    const choice = document.createElement('ml-choice');
    choice.textContent = 'b';
    quiz.append(choice);
    await drawn(quiz);
    expect(inputOf(choice).ariaSetSize).to.equal('2');
    choices(quiz)[0]!.remove();
    await drawn(quiz);
    expect(errors.map(({message}) => message)).to.deep.equal([
      '<ml-quiz>: none of the choices is marked as correct.',
    ]);
    choice.correct = true;
    await choice.updateComplete;
    await drawn(quiz);
    expect(quiz.matches(':state(problem)')).to.equal(false);
  });

  it('says what is missing when it has no choices', async () => {
    const {quiz, errors} = await watched('<ml-quiz>Well?</ml-quiz>');
    expect(quiz.shadowRoot!.querySelector('.note')!.textContent).to.match(/put <ml-choice>/);
    expect(buttons(quiz)).to.deep.equal([]);
    quiz.check();
    expect(errors).to.deep.equal([]);
  });

  it('comes to rest after every change', async () => {
    const {quiz} = await watched(single.replace('<ml-quiz', '<ml-quiz shuffle'));
    let updates = 0;
    quiz.addController({hostUpdated: () => updates++});
    for (let i = 0; i < 5; i++) await nextFrame();
    expect(updates).to.equal(0);
  });
});
