import type { APIRoute } from 'astro';
import { LANGS } from '../../i18n/lang.ts';
import { site } from '../../story/site.ts';
import { stageFile } from '../../story/stage-file.ts';

/** One file a figure and language with all its wide pictures: what a stage fetches. */
export const getStaticPaths = () =>
  LANGS.flatMap((lang) =>
    [...site().figures.keys()].map((figure) => {
      const { name, body } = stageFile(site(), figure, lang);
      return { params: { file: name.replace(/\.json$/, '') }, props: { body } };
    }),
  );

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
