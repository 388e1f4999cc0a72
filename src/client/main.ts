import { followAddress } from './address.ts';
import { stepKeys } from './keys.ts';
import { openMarks } from './marks.ts';
import { noticeAddress } from './notice.ts';
import { watchReading } from './reading.ts';
import { stageOf } from './stage.ts';
import { markSteps } from './steps.ts';
import { themeSwitch } from './theme.ts';
import { watchWay } from './way.ts';

document.documentElement.dataset.live = '';
themeSwitch();
noticeAddress();
watchWay();

const steps = [...document.querySelectorAll<HTMLElement>('.step')];
if (steps.length > 0) {
  openMarks();
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
