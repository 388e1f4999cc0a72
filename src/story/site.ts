import { loadStory } from './load.ts';
import type { Story } from './story.ts';

let story: Story | undefined;

/** The story that pages are made from; read once a build, and anew at each request while writing. */
export function site(): Story {
  if (!story || import.meta.env.DEV) story = loadStory();
  return story;
}
