/** Rounds that count, and the CPU time each contender gets in one, in milliseconds. */
const ROUNDS = 15;
const SHARE = 150;

const sorted = numbers => [...numbers].sort((a, b) => a - b);

/** Median, least and greatest of an odd number of numbers. */
function spread(numbers) {
  const order = sorted(numbers);
  return {median: order[order.length >> 1], least: order[0], greatest: order.at(-1)};
}

/** How many runs of a contender fill its share of a round; finding it out also warms it up. */
async function runsFor(host, task, name) {
  for (let runs = 1; ; runs *= 2) {
    const time = await host.time(task, name, runs);
    if (time > SHARE / 3) return Math.ceil((runs * SHARE) / time);
  }
}

/**
 * Times all contenders of a task in turn, round after round, so that a busy moment of the machine strikes all alike, and
 * prints for each its speed and how many times it is as fast as the first: ratios are taken inside a round.
 */
export async function timeTask(host, task, print) {
  const {names, amount, unit} = await host.contenders(task);
  print(`\n${(await host.names())[task]}\n(${await host.check(task)})`);
  const runs = {};
  for (const name of names) runs[name] = await runsFor(host, task, name);
  const speeds = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const time = await host.time(task, name, runs[name]);
      speeds[name].push((runs[name] * amount) / time);
    }
  }
  const width = Math.max(...names.map(name => name.length));
  print(`${''.padEnd(width)}   ${unit} per CPU ms            times the first (least – greatest)`);
  for (const name of names) {
    const {median, least, greatest} = spread(speeds[name]);
    const ratio = spread(speeds[name].map((speed, round) => speed / speeds[names[0]][round]));
    const speed = `${digits(median)} (${digits(least)} – ${digits(greatest)})`;
    const times = `${digits(ratio.median)}× (${digits(ratio.least)} – ${digits(ratio.greatest)})`;
    print(`${name.padEnd(width)}   ${speed.padEnd(30)} ${times}`);
  }
}

const digits = number =>
  number >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(3)));
