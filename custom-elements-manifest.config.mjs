export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/define/**', 'components/all.ts', 'components/autoload.ts'],
  litelement: true,
};
