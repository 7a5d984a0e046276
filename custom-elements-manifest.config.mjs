export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/define/**', 'components/all.ts'],
  litelement: true,
};
