import {formatTree, parseTree, TreeError, treeFromObject} from '../../src/module/tree-text.js';
import {SettingError} from '../shared/setting-types.js';
import type {SettingType} from '../shared/setting-types.js';

/** A tree of modules as text, such as `p1=15; a.p2; b.c.p3`, or as nested objects. */
export const treeText: SettingType<string> = {
  parse(value) {
    try {
      if (typeof value === 'object' && value !== null) return formatTree(treeFromObject(value));
      parseTree(String(value));
      return String(value);
    } catch (error) {
      if (!(error instanceof TreeError)) throw error;
      throw new SettingError(error.message);
    }
  },
  format: tree => tree || null,
};
