import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {
  choices,
  clearPage,
  drawn,
  inputOf,
  press,
  resultOf,
  several,
  single,
  take,
  watched,
} from './support.js';

describe('readers of <ml-quiz>', () => {
  afterEach(clearPage);

  it('move among single choices with the arrow keys, round and round (battery 34)', async () => {
    const {quiz} = await watched(single);
    choices(quiz)[0]!.focus();
    for (const [key, place] of [
      ['ArrowDown', 1],
      ['ArrowRight', 2],
      ['ArrowDown', 0],
      ['ArrowUp', 2],
      ['ArrowLeft', 1],
    ] as const) {
      await sendKeys({press: key});
      await drawn(quiz);
      expect(document.activeElement, key).to.equal(choices(quiz)[place]);
      expect(
        choices(quiz)
          .map(({checked}) => checked)
          .indexOf(true),
        key,
      ).to.equal(place);
    }
  });

  it('move in the order that they see', async () => {
    const {quiz} = await watched(single.replace('<ml-quiz', '<ml-quiz shuffle'));
    const top = (choice: Element): number => choice.getBoundingClientRect().top;
    const seen = choices(quiz).sort((a, b) => top(a) - top(b));
    seen[0]!.focus();
    for (const next of [seen[1]!, seen[2]!, seen[0]!]) {
      await sendKeys({press: 'ArrowDown'});
      expect(document.activeElement).to.equal(next);
    }
  });

  it('take a choice by Space and check it by Enter', async () => {
    const {quiz, answers} = await watched(single);
    choices(quiz)[0]!.focus();
    await sendKeys({press: ' '});
    expect(choices(quiz)[0]!.checked).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(answers.map(({correct, choice}) => [correct, choice])).to.deep.equal([[false, 0]]);
  });

  it('come to one of the single choices with the Tab key, and to each of several', async () => {
    const one = await watched(single);
    expect(choices(one.quiz).map(choice => inputOf(choice).tabIndex)).to.deep.equal([0, -1, -1]);
    await take(one.quiz, 2);
    expect(choices(one.quiz).map(choice => inputOf(choice).tabIndex)).to.deep.equal([-1, -1, 0]);
    const any = await watched(several);
    expect(choices(any.quiz).map(choice => inputOf(choice).tabIndex)).to.deep.equal([0, 0, 0, 0]);
  });

  it('take a choice by a click on its text', async () => {
    const {quiz} = await watched(single);
    const {left, top, height} = choices(quiz)[2]!.querySelector('p')!.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + 5), Math.round(top + height / 2)];
    await sendMouse({type: 'click', position});
    await drawn(quiz);
    expect(choices(quiz).map(({checked}) => checked)).to.deep.equal([false, false, true]);
  });

  it('do not turn the page of a slide deck with the keys that a quiz uses', async () => {
    const {quiz} = await watched(single);
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent): unknown => heard.push(key);
    document.addEventListener('keydown', hear);
    choices(quiz)[0]!.focus();
    for (const key of [' ', 'ArrowDown', 'Enter', 'Escape']) await sendKeys({press: key});
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('hear what is asked, what may be chosen and what became of it (battery 35)', async () => {
    const {quiz} = await watched(single);
    const group = quiz.shadowRoot!.querySelector('#choices')!;
    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal([
      'radiogroup',
      'How many?',
    ]);
    const input = inputOf(choices(quiz)[2]!);
    expect([input.type, input.ariaPosInSet, input.ariaSetSize]).to.deep.equal(['radio', '3', '3']);
    expect(input.labels!.length).to.equal(1);
    expect(input.hasAttribute('aria-describedby')).to.equal(false);
    await take(quiz, 2);
    await press(quiz, 'Check');
    expect(input.getAttribute('aria-describedby')).to.equal('feedback');
    expect(resultOf(quiz)).to.match(/^Not yet/);
    const any = await watched(several);
    expect(any.quiz.shadowRoot!.querySelector('#choices')!.getAttribute('role')).to.equal('group');
    expect(inputOf(choices(any.quiz)[0]!).type).to.equal('checkbox');
  });

  it('find targets of 24 pixels at least at a width of 320 (battery 39)', async () => {
    const {quiz} = await watched(single);
    quiz.parentElement!.style.width = '320px';
    await take(quiz, 0);
    await press(quiz, 'Check');
    const targets = [...choices(quiz), ...quiz.shadowRoot!.querySelectorAll('button')];
    for (const {width, height} of targets.map(target => target.getBoundingClientRect()))
      expect(Math.min(width, height)).to.be.at.least(24);
    expect(quiz.scrollWidth).to.be.at.most(320);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const [state, markup, taken] of [
      ['untouched', single, undefined],
      ['answered rightly', single, 1],
      ['answered wrongly', single, 2],
      ['with several choices', several, 1],
      ['shuffled', single.replace('<ml-quiz', '<ml-quiz shuffle'), 1],
      ['without choices', '<ml-quiz>Well?</ml-quiz>', undefined],
      ['without a right choice', '<ml-quiz>Well?<ml-choice>a</ml-choice></ml-quiz>', undefined],
      ['as a set', `<ml-quiz>${single}</ml-quiz>`, undefined],
    ] as const) {
      it(`meet nothing that axe finds fault with: ${state}, ${theme} (battery 33)`, async () => {
        const {quiz} = await watched(markup);
        const place = quiz.parentElement!;
        place.style.background = theme === 'dark' ? '#171a22' : '#fff';
        place.style.color = theme === 'dark' ? '#fff' : '#000';
        place.style.colorScheme = theme;
        for (const element of place.querySelectorAll('ml-quiz, ml-choice'))
          element.setAttribute('theme', theme);
        if (taken !== undefined) {
          await take(quiz, taken);
          await press(quiz, 'Check');
        }
        await drawn(quiz);
        await expect(place).to.be.accessible();
      });
    }
  }
});
