import {Dataset} from '../../../src/data/dataset.js';
import {lecture, lectureHard} from '../../../src/data/lecture.js';
import {LinearModel} from '../../../src/module/linear-model.js';

/** A linear model with the given parameters. */
export function linear(w1: number, w2: number, b: number): LinearModel {
  const model = new LinearModel();
  model.set({w1, w2, b});
  return model;
}

/** The points of the lecture, or those that no line can split. */
export const lectureData = (name = 'lecture'): Dataset =>
  new Dataset(name === 'lecture' ? lecture : lectureHard);
