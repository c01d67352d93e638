import './aliases.ts';

// `npm run bench:matching`: how well sentences that a person labelled are highlighted and linked.

const { bench } = await import('./bench.ts'); // Its imports need the aliases.
const { Refusal } = await import('./labelled.ts');

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
