import './aliases.ts';

// `npm run bench`: what a reader pays for the extension, in real browsers.

const { runBench } = await import('./cost/run.ts'); // Its imports need the aliases.
const { Refusal } = await import('./labelled.ts');

try {
  process.exitCode = (await runBench(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
