import {signRegion} from '../geometry/sign-region.js';
import {linearRegion} from './region-finder.js';
import type {RegionFinder} from './region-finder.js';

/** The region of any function: exact as long as the function is linear, traced where it is not. */
export const tracedRegion: RegionFinder = (scorer, rectangle, options) =>
  scorer.line
    ? linearRegion(scorer, rectangle)
    : signRegion((x1, x2, out, n) => scorer.scores(x1, x2, out, n), rectangle, options);
