import { ContentError } from '../content/fault.ts';
import { loadStory } from '../story/load.ts';

/** `npm run check:content`: tells an editor what is wrong, in seconds and without a build. */
try {
  const { chapters, steps, claims, sources, terms } = loadStory();
  console.log(
    `content: ${chapters.length} chapters, ${steps.size} steps, ${claims.size} claims, ${sources.size} sources, ${terms.size} terms; no faults`,
  );
} catch (e) {
  if (!(e instanceof ContentError)) throw e;
  console.error(e.message);
  process.exitCode = 1;
}
