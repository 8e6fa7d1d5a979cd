import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CostsRoom } from '../../../src/rooms/costs/costs-room';
import { EvidenceRoom } from '../../../src/rooms/evidence/evidence-room';
import { OptionsRoom } from '../../../src/rooms/options/options-room';
import { RolloutRoom } from '../../../src/rooms/rollout/rollout-room';
import { optionsNews, rollOutNews } from '../../../src/selectors/room-news';
import { answeredSussex, sussex, wholeForce } from '../sussex';
import { openRoom } from './room';

Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }) });
Object.assign(globalThis, { ResizeObserver: class { observe = (): void => undefined; disconnect = (): void => undefined; } });

/** Every text that a screen reader was given to say, in order. */
function listen(): readonly string[] {
  const said: string[] = [];
  const regions = screen.getAllByRole('status');
  const observer = new MutationObserver(() => {
    for (const region of regions) if (region.textContent !== '' && said.at(-1) !== region.textContent) said.push(region.textContent);
  });
  for (const region of regions) observer.observe(region, { childList: true, subtree: true, characterData: true });
  return said;
}

const rest = (): Promise<void> => act(async () => { await new Promise((resolve) => { setTimeout(resolve, 900); }); });

test.each([
  ['Options', OptionsRoom, /^Whole force at once\. Present value of cost.*: .*£.*Perpetrators worked with.*Net present social value/],
  ['Roll-out', RolloutRoom, /^Full capacity in \w+.\d{4}; no month exceeds the caseload cap; .* accepted people lapse; .* new posts\.$/],
  ['Costs', CostsRoom, /Net present social value.*£/],
  ['Evidence', EvidenceRoom, /Net present social value.*£/],
])('%s says the new answer once the edits have come to rest, and nothing on opening', async (_, Room, words) => {
  const { workbench } = openRoom(Room, sussex());
  await rest();
  const said = listen();
  for (const value of [0.36, 0.45, 0.6]) act(() => { workbench.getState().edit('referral_share', value); });
  await rest();
  const news = said.filter((text) => words.test(text));
  expect(news).toHaveLength(1);
});

test('the news are those of the values in force', () => {
  expect(optionsNews(answeredSussex(), wholeForce)).not.toBe(optionsNews(answeredSussex(new Map([['referral_share', 0.4]])), wholeForce));
  expect(rollOutNews(answeredSussex(), 'do_minimum')).toMatch(/^No new posts; /);
});
