import {launchChromium} from '../../test/runner/browsers/chromium.mjs';

/*
 * Where a table runs. A host knows the tasks by number, and
 *   names()                       says what they are called,
 *   check(task)                   has one checked, and says what was found,
 *   contenders(task)              says who takes part, and in what the speed is given,
 *   time(task, contender, runs)   resolves with the CPU time of so many runs in milliseconds.
 */

/** What is asked of the code of a table, wherever it runs. */
const questions = {
  names: tasks => tasks.map(({name}) => name),
  check: (tasks, task) => tasks[task].check(),
  contenders: (tasks, task) => {
    const {contenders, amount, unit} = tasks[task];
    return {names: Object.keys(contenders), amount, unit};
  },
  run: (tasks, task, contender, runs) => {
    const run = tasks[task].contenders[contender];
    for (let i = 0; i < runs; i++) run();
  },
};

/** A page of its own in headless Chromium; the time is that of the page's main thread. */
export async function inChromium(code) {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const protocol = await page.createCDPSession();
  await protocol.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.evaluate(async text => {
    const url = globalThis.URL.createObjectURL(
      new globalThis.Blob([text], {type: 'text/javascript'}),
    );
    globalThis.tasks = (await import(url)).tasks;
  }, code);
  const ask = (name, ...more) =>
    page.evaluate(`(${questions[name]})(tasks, ...${JSON.stringify(more)})`);
  const cpuTime = async () => {
    const {metrics} = await protocol.send('Performance.getMetrics');
    return 1000 * metrics.find(({name}) => name === 'TaskDuration').value;
  };
  return {
    name: await page.browser().version(),
    names: () => ask('names'),
    check: task => ask('check', task),
    contenders: task => ask('contenders', task),
    async time(...run) {
      const before = await cpuTime();
      await ask('run', ...run);
      return (await cpuTime()) - before;
    },
    close: () => browser.close(),
  };
}

/** This process; the time is that of all its threads. */
export async function inNode(code) {
  const {tasks} = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  return {
    name: `Node ${process.version}`,
    names: () => questions.names(tasks),
    check: task => questions.check(tasks, task),
    contenders: task => questions.contenders(tasks, task),
    time(...run) {
      const before = process.cpuUsage();
      questions.run(tasks, ...run);
      const {user, system} = process.cpuUsage(before);
      return (user + system) / 1000;
    },
    close() {},
  };
}
