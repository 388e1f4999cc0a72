import { followAddress } from './address.ts';
import { stepKeys } from './keyboard.ts';
import { layOutInTurn } from './lay-out.ts';
import { openNotesInPlace } from './note-links.ts';
import { noticeAddress } from './notice.ts';
import { watchReading } from './reading.ts';
import { stageOf } from './stage.ts';
import { markSteps } from './steps.ts';
import { themeSwitch } from './theme.ts';
import { watchDirection } from './scroll-direction.ts';

document.documentElement.dataset.live = '';
themeSwitch();
noticeAddress();
watchDirection();
layOutInTurn();

const steps = [...document.querySelectorAll<HTMLElement>('.step')];
if (steps.length > 0) {
  openNotesInPlace();
  const followers = [markSteps(), followAddress(), stepKeys()];
  const scrollies = [...document.querySelectorAll<HTMLElement>('[data-scrolly]')].map((scrolly) => ({
    stage: stageOf(scrolly),
    from: steps.findIndex((s) => scrolly.contains(s)),
    to: steps.findLastIndex((s) => scrolly.contains(s)),
  }));
  watchReading(steps, (reading) => {
    for (const { stage, from, to } of scrollies) {
      const step = steps[Math.min(Math.max(reading.at, from), to)];
      if (step?.dataset.state) stage.show(step.dataset.state);
    }
    for (const follow of followers) follow(reading);
  });
}
